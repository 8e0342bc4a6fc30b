import { withConnection } from '@antoan/database';
import { grantOf } from '@antoan/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  nanSan,
  nanXin,
  office,
  province,
  school,
  siMaCai,
  startReorganisationWorld,
  type ReorganisationWorld,
} from './reorganisation-world.factory.ts';

let world: ReorganisationWorld;
beforeEach(async () => {
  world = await startReorganisationWorld();
});
afterEach(() => world.stop());

const merger = [{ kind: 'MERGE' as const, unitIds: [nanXin.id], intoId: nanSan.id }];
const codesOf = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);
const isThere = async (id: string) => {
  const { unit } = await world.first.query<{ unit: { at: object | null } }>(
    'query ($id: ID!) { unit(id: $id) { at(day: "2021-12-01") { name } } }',
    { id },
  );
  return unit.at !== null;
};

test('one person alone puts nothing into force, whoever drafted it', async () => {
  const drafted = await world.draft(merger);
  const { reorganisation } = await world.confirm(world.first, drafted);
  expect(reorganisation.state).toBe('CONFIRMED_ONCE');
  expect(codesOf(await world.confirm(world.first, reorganisation))).toEqual([
    'reorganisation.confirmation.sameAccount',
  ]);
  expect(await isThere(nanXin.id)).toBe(true);
  expect((await world.confirm(world.second, reorganisation)).reorganisation.state).toBe('APPLIED');
  expect(await isThere(nanXin.id)).toBe(false);
});

test('the second person is of the same office, and nobody of another role confirms', async () => {
  const { reorganisation } = await world.confirm(world.first, await world.draft(merger));
  const elsewhere = world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province, siMaCai));
  expect(codesOf(await world.confirm(elsewhere, reorganisation))).toEqual(['reorganisation.confirmation.otherOffice']);
  const refusals = await Promise.all(
    [
      world.as(grantOf('LEGAL_CURATOR', 'TERRITORY', province, office)),
      world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', siMaCai)),
      world.anonymous,
    ].map(async (actor) => {
      const { errors } = await actor.ask(
        'mutation ($input: ReorganisationDeedInput!) { confirmReorganisation(input: $input) { problems { code } } }',
        { input: { id: reorganisation.id, version: reorganisation.version } },
      );
      return errors?.[0]?.extensions['code'];
    }),
  );
  expect(refusals).toEqual(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);
});

test('a district officer learns neither of a plan nor of how many there are', async () => {
  const { id } = await world.draft(merger);
  const officer = world.as(grantOf('DISTRICT_OFFICER', 'TERRITORY', siMaCai));
  expect(
    await officer.query(
      'query ($id: ID!) { reorganisation(id: $id) { id } previewReorganisation(id: $id) { problems { code } } reorganisations { totalCount edges { cursor } } }',
      { id },
    ),
  ).toEqual({ reorganisation: null, previewReorganisation: null, reorganisations: { totalCount: 0, edges: [] } });
});

test('two confirmations at the same moment put it into force once', async () => {
  const { reorganisation } = await world.confirm(world.first, await world.draft(merger));
  const third = world.as(grantOf('PROVINCIAL_OFFICE', 'TERRITORY', province, office));
  const outcomes = await Promise.allSettled([
    world.confirm(world.second, reorganisation),
    world.confirm(third, reorganisation),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const edges = await world.offstage((em) =>
    em.execute('select 1 from lineage where reorganisation_id = ?', [reorganisation.id]),
  );
  expect(edges).toHaveLength(1);
});

test('a change of the draft voids the first confirmation', async () => {
  const { reorganisation } = await world.confirm(world.first, await world.draft(merger));
  const { changeReorganisation } = await world.second.query<{
    changeReorganisation: { reorganisation: { state: string; history: { act: string }[] } };
  }>(
    `mutation ($input: ChangeReorganisationInput!) { changeReorganisation(input: $input) { reorganisation { state history { act } } problems { code } } }`,
    {
      input: {
        id: reorganisation.id,
        version: reorganisation.version,
        title: 'Khác',
        instrument: { number: '1', title: '' },
        effectiveOn: '2021-12-02',
        steps: merger,
      },
    },
  );
  expect(changeReorganisation.reorganisation).toMatchObject({
    state: 'DRAFT',
    history: [{ act: 'DRAFTED' }, { act: 'CONFIRMED_FIRST' }, { act: 'CONFIRMATION_VOIDED' }, { act: 'CHANGED' }],
  });
});

test('a change of a unit since then voids it too, and the stale draft says so', async () => {
  const { reorganisation } = await world.confirm(world.first, await world.draft(merger));
  await world.apply([{ kind: 'RENAME', unitIds: [nanXin.id], name: 'Xã Nàn Xín Thượng' }], {
    effectiveOn: '2021-11-01',
  });
  const refused = await world.confirm(world.second, reorganisation);
  expect(codesOf(refused)).toEqual(['reorganisation.units.changed']);
  expect(refused.reorganisation.state).toBe('DRAFT');
  const { previewReorganisation } = await world.first.query<{ previewReorganisation: object }>(
    'query ($id: ID!) { previewReorganisation(id: $id) { changedSince { name } } }',
    { id: reorganisation.id },
  );
  expect(previewReorganisation).toEqual({ changedSince: [{ name: 'Xã Nàn Xín Thượng' }] });
});

test('when something fails on the way, nothing is half done', async () => {
  const { reorganisation } = await world.confirm(
    world.first,
    await world.draft([...merger, { kind: 'RENAME', unitIds: [school.id], name: 'Trường khác' }]),
  );
  const before = await allThatIsRecorded();
  // The last thing of the act is refused, when everything else is done.
  await withConnection(world.database.adminUrl, async (admin) => {
    await admin.query(
      `create function units.refuse() returns trigger language plpgsql as $$ begin raise 'the disk is full'; end $$`,
    );
    await admin.query(
      'create trigger refused before insert on units.audit_event for each row execute function units.refuse()',
    );
  });
  await expect(world.confirm(world.second, reorganisation)).rejects.toThrow('INTERNAL');
  await withConnection(world.database.adminUrl, (admin) => admin.query('drop trigger refused on units.audit_event'));
  expect(await allThatIsRecorded()).toEqual(before);
  expect((await world.confirm(world.second, reorganisation)).reorganisation.state).toBe('APPLIED');
});

function allThatIsRecorded() {
  return world.offstage(async (em) => ({
    versions: await em.execute('select * from unit_version order by id'),
    units: await em.execute('select * from unit order by id'),
    lineage: await em.execute('select * from lineage order by id'),
  }));
}

test('what the database alone can see is told at its step', async () => {
  const drafted = await world.draft([
    { kind: 'RENAME', unitIds: [school.id], name: 'Trường khác' },
    { kind: 'MOVE', unitIds: [siMaCai.id], places: [{ hierarchy: 'TERRITORY', unitId: nanXin.id }] },
  ]);
  const { problems } = await world.confirm(world.first, drafted);
  expect(problems).toMatchObject([{ code: 'reorganisation.place.circle', path: ['steps', '1'] }]);
});
