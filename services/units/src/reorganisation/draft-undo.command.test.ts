import { UnitKind } from '@antoan/subgraph-kit';
import { unitAt } from '@antoan/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UnitLevel } from '../unit/unit.enums.ts';
import { buildUnit, stageUnits } from '../unit/unit.factory.ts';
import { followVersions } from '../version/record-versions.ts';
import {
  canCau,
  clinic,
  company,
  department,
  nanXin,
  province,
  school,
  siMaCai,
  startReorganisationWorld,
  type Drafted,
  type ReorganisationWorld,
} from './reorganisation-world.factory.ts';

let world: ReorganisationWorld;
beforeEach(async () => {
  world = await startReorganisationWorld();
});
afterEach(() => world.stop());

interface Undo extends Drafted {
  notReversed: { code: string }[];
  steps: (Drafted['steps'][number] & { places: { hierarchy: string; unit: { id: string } | null }[] })[];
}

async function draftUndoOf(plan: Drafted): Promise<Undo> {
  const { draftUndoOf: answer } = await world.first.query<{ draftUndoOf: { reorganisation: Undo } }>(
    `mutation ($id: ID!) { draftUndoOf(reorganisationId: $id) { reorganisation {
      id version state notReversed { code } steps { kind places { hierarchy unit { id } } outcomes { id name } }
    } } }`,
    { id: plan.id },
  );
  return answer.reorganisation;
}

/** Names the document that the undoing rests on, and puts it into force. */
async function undo(plan: Drafted): Promise<Undo> {
  const drafted = await draftUndoOf(plan);
  await world.offstage((em) =>
    em.execute(`update reorganisation set instrument = instrument || '{"number": "2/NQ"}' where id = ?`, [drafted.id]),
  );
  const first = await world.confirm(world.first, drafted);
  expect(first.problems).toEqual([]);
  expect((await world.confirm(world.second, first.reorganisation)).problems).toEqual([]);
  return drafted;
}

async function bodiesAbove(id: string, day: string) {
  const { unit } = await world.first.query<{ unit: { at: object } }>(
    'query ($id: ID!, $day: LocalDate!) { unit(id: $id) { at(day: $day) { managingBody { id } reportsTo { id } place { id } } } }',
    { id, day },
  );
  return unit.at;
}

test('a unit that got a managing body where it had none has none again once that is undone', async () => {
  const plan = await world.apply([
    { kind: 'MOVE', unitIds: [company.id], places: [{ hierarchy: 'MANAGEMENT', unitId: department.id }] },
  ]);
  expect(await bodiesAbove(company.id, '2021-12-01')).toMatchObject({ managingBody: { id: department.id } });
  const drafted = await undo(plan);
  expect(drafted.notReversed).toEqual([]);
  expect(drafted.steps[0]!.places).toContainEqual({ hierarchy: 'MANAGEMENT', unit: null });
  expect(await bodiesAbove(company.id, '2021-12-02')).toEqual({
    managingBody: null,
    reportsTo: null,
    place: { id: canCau.id },
  });
});

test('a reporting line that differed from the managing body differs again once the move is undone', async () => {
  const reporting = [{ hierarchy: 'REPORTING' as const, unitId: siMaCai.id }];
  await world.apply([{ kind: 'MOVE', unitIds: [school.id], places: reporting }], { effectiveOn: '2021-11-20' });
  const plan = await world.apply([
    { kind: 'MOVE', unitIds: [school.id], places: [{ hierarchy: 'MANAGEMENT', unitId: siMaCai.id }] },
  ]);
  await undo(plan);
  expect(await bodiesAbove(school.id, '2021-12-02')).toMatchObject({
    managingBody: { id: department.id },
    reportsTo: { id: siMaCai.id },
  });
});

test('nobody puts a unit out of all territory, or takes the managing body from one that always had one', async () => {
  const drafted = await world.draft([
    { kind: 'MOVE', unitIds: [company.id], places: [{ hierarchy: 'TERRITORY', unitId: null }] },
    { kind: 'MOVE', unitIds: [school.id], places: [{ hierarchy: 'MANAGEMENT', unitId: null }] },
  ]);
  expect((await world.confirm(world.first, drafted)).problems).toMatchObject([
    { code: 'reorganisation.place.mustBeSomewhere', path: ['steps', '0', 'places', '0'] },
    { code: 'reorganisation.place.mustBeSomewhere', path: ['steps', '1', 'places', '0'] },
  ]);
});

test('a unit that lost its commune and its managing body to two steps goes back to both in one', async () => {
  const plan = await world.apply([
    { kind: 'ABOLISH', unitIds: [nanXin.id] },
    { kind: 'ABOLISH', unitIds: [department.id] },
  ]);
  const drafted = await undo(plan);
  expect(drafted.steps.map(({ kind }) => kind)).toEqual(['ESTABLISH', 'ESTABLISH', 'MOVE', 'MOVE']);
  const standIn = (name: string) =>
    drafted.steps.flatMap(({ outcomes }) => outcomes).find((outcome) => outcome.name === name)!.id;
  expect(await bodiesAbove(school.id, '2021-12-02')).toMatchObject({
    place: { id: standIn(nanXin.name) },
    managingBody: { id: standIn(department.name) },
  });
});

test('an abolished commune comes back with all its codes and with what the law had recorded ahead of it', async () => {
  const reform = '2025-07-01';
  const merged = buildUnit(unitAt('Xã Si Ma Cai', { territory: province }), {
    kind: UnitKind.TERRITORY,
    level: UnitLevel.COMMUNE,
    validFrom: reform,
  });
  await world.offstage(async (em) => {
    await stageUnits(em, [merged]);
    await em.execute(`update unit_version set valid = daterange(lower(valid), ?) where unit_id = ?`, [
      reform,
      nanXin.id,
    ]);
    await em.execute('update unit_code set valid = daterange(lower(valid), ?) where unit_id = ?', [reform, nanXin.id]);
    await em.execute(
      `insert into unit_code (id, unit_id, scheme, value, valid) values (gen_random_uuid(), ?, 'INTERNAL', 'NX', daterange('2020-03-01', ?))`,
      [nanXin.id, reform],
    );
    await em.execute(
      `insert into lineage (id, from_unit_id, to_unit_id, kind, effective, confidence) values (gen_random_uuid(), ?, ?, 'MERGE', ?, 'HIGH')`,
      [nanXin.id, merged.id, reform],
    );
    await followVersions(em, world.clock, [nanXin.id, school.id, clinic.id]);
  });
  const drafted = await undo(await world.apply([{ kind: 'ABOLISH', unitIds: [nanXin.id] }]));
  const standIn = drafted.steps[0]!.outcomes[0]!.id;
  const { unit } = await world.first.query<{ unit: object }>(
    `query ($id: ID!) { unit(id: $id) {
      versions { name validFrom validTo } codes { scheme value validFrom validTo } lineage { kind effective from { id } to { id } }
    } }`,
    { id: standIn },
  );
  expect(unit).toMatchObject({
    versions: [{ name: nanXin.name, validFrom: '2021-12-02', validTo: reform }],
    lineage: [{ kind: 'MERGE', effective: reform, from: { id: standIn }, to: { id: merged.id } }],
  });
  expect(
    (unit as { codes: object[] }).codes.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  ).toEqual([
    { scheme: 'GSO', value: '02836', validFrom: '2021-12-02', validTo: reform },
    { scheme: 'INTERNAL', value: 'NX', validFrom: '2021-12-02', validTo: reform },
  ]);
  const places = await Promise.all(
    ['2021-12-01', '2021-12-02', '2025-06-30', reform].map(async (day) => bodiesAbove(school.id, day)),
  );
  expect(places).toMatchObject([siMaCai.id, standIn, standIn, merged.id].map((id) => ({ place: { id } })));
});
