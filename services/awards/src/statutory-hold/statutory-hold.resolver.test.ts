import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { director, enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
let person = 0;
let version = 2;
beforeEach(async () => {
  world.stands(enterprise, 'MET', (version += 2));
  await world.world.offstage((em) =>
    em.execute(
      `update statutory_hold set ended_on = '2021-11-20', closing_number = '9/QĐ', closing_date = '2021-11-20' where ended_on is null`,
    ),
  );
});

const facts = {
  ...{ covers: 'COLLECTIVE', kind: 'INSPECTION', authority: 'INSPECTORATE' },
  ...{ documentNumber: '125/QĐ-TTr', documentDate: '2021-11-10', holdsFrom: '2021-11-12' },
};
interface Answer {
  hold: { id: string; version: number; endedOn: string | null } | null;
  problems: { code: string; path: string[] }[];
}
async function act(name: 'openStatutoryHold' | 'endStatutoryHold', input: object, who = world.police): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await who.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { hold: statutoryHold { id version endedOn } problems { code path } } }`,
    { input },
  );
  if (errors?.length) throw new Error(JSON.stringify(errors.map(({ extensions }) => extensions)));
  return data!['answer'] as Answer;
}
const open = (input: object = {}, who = world.police) =>
  act('openStatutoryHold', { unitId: enterprise.id, ...facts, ...input }, who);
const codes = ({ problems }: Answer) => problems.map(({ code, path }) => [code, ...path].join(' '));
const somebody = () => ({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${(person += 1)}` });

test('I-10: while a hold is open what it covers is held wherever it stands, is not proposed, and is cleared when it ends', async () => {
  const collective = await world.proposed({ kindCode: 'CTDT' });
  const accountant = await world.submitted(somebody());
  const { hold } = await open();
  const held = await world.read(collective.id);
  expect(held).toMatchObject({ state: 'HELD', screening: { outcome: 'HOLD', trigger: 'HOLD_CHANGED' } });
  expect(held.screening!.steps.at(-1)).toMatchObject({ rule: 'STATUTORY_HOLD' });
  expect(held.screening!.steps.at(-1)!.params).toContainEqual({ name: 'documentNumber', value: '125/QĐ-TTr' });
  expect((await world.read(accountant.id)).state).toBe('CLEARED');
  expect((await world.decide([held])).data!['decideAward']).toMatchObject({ awardDecision: null });
  expect(await world.submitted({ kindCode: 'TTLDXS' })).toMatchObject({ state: 'HELD' });

  const end = { id: hold!.id, version: hold!.version, closingNumber: '131/KL-TTr', closingDate: '2021-11-20' };
  expect(await act('endStatutoryHold', end, world.board)).toMatchObject({ hold: { endedOn: '2021-11-20' } });
  expect(await world.read(collective.id)).toMatchObject({ state: 'CLEARED', boardConfirmation: null });
  expect(codes(await act('endStatutoryHold', { ...end, version: hold!.version + 1 }))).toEqual([
    'statutoryHold.state.ended',
  ]);
});

test('I-10: a hold names its authority and document by codes and numbers, and has no place for what is alleged', async () => {
  const { data } = await world.board.ask(
    '{ hold: __type(name: "StatutoryHold") { fields { name type { kind ofType { name kind } } } } input: __type(name: "OpenStatutoryHoldInput") { inputFields { name type { ofType { name kind } } } } }',
  );
  const { hold, input } = data as {
    hold: { fields: { name: string; type: { kind: string; ofType: { name: string } | null } }[] };
    input: { inputFields: { name: string; type: { ofType: { name: string } | null } }[] };
  };
  const texts = [...hold.fields, ...input.inputFields].flatMap(({ name, type }) =>
    type.ofType?.name === 'String' ? [name] : [],
  );
  expect([...new Set(texts)]).toEqual(['documentNumber']);
  expect(
    hold.fields.map(({ name }) => name).filter((name) => /reason|note|content|allegation|detail|text/i.test(name)),
  ).toEqual([]);
  for (const words of ['Bị tố cáo nhận tiền', '125/QĐ-TTr vì tham ô', 'Đơn của ông A', '12 QĐ'])
    expect(codes(await open({ documentNumber: words })), words).toEqual([
      'statutoryHold.documentNumber.notANumber documentNumber',
    ]);
  const forged = world.world.offstage((em) => em.execute(`update statutory_hold set document_number = 'vì bị tố cáo'`));
  await expect(forged).rejects.toThrow(/check constraint/);
});

test('a hold on the head stops whoever headed the unit, however nominated; one on a nominee stops the nominee alone', async () => {
  const head = await world.submitted({ subject: 'INDIVIDUAL', nomineeName: director });
  const [one, other] = [await world.submitted(somebody()), await world.submitted(somebody())];
  expect(codes(await open({ covers: 'HEAD' }))).toEqual([]);
  expect(codes(await open({ covers: 'NOMINEE', nominationId: one.id }))).toEqual([]);
  const states = await Promise.all([head, one, other].map(async ({ id }) => (await world.read(id)).state));
  expect(states).toEqual(['HELD', 'HELD', 'CLEARED']);
  expect(codes(await open({ covers: 'NOMINEE' }))).toEqual(['statutoryHold.nominationId.unknown nominationId']);
  expect(codes(await open({ documentDate: '2021-12-01', documentNumber: ' ' }))).toEqual([
    'statutoryHold.documentNumber.missing documentNumber',
    'statutoryHold.documentDate.future documentDate',
  ]);
});

test('only the Board and the police open holds, and the register is not for units', async () => {
  await open();
  for (const who of [world.head, world.manager, world.chair]) await expect(open({}, who)).rejects.toThrow('FORBIDDEN');
  await expect(open({}, world.farHead)).rejects.toThrow('NOT_FOUND');
  const register = '{ statutoryHolds { documentNumber authority } }';
  for (const who of [world.head, world.manager, world.world.anonymous])
    expect(await who.query(register)).toEqual({ statutoryHolds: [] });
  expect(await world.boardHead.query<{ statutoryHolds: object[] }>(register)).not.toEqual({ statutoryHolds: [] });
});
