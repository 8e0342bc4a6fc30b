import { eventsSettled } from '@antoan/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

/** A commune moves to another district while security-forces is away: everything follows when it is back, and no fact moves. */
let province: Province;
let door: FrontDoor;
let tokens: Record<'office' | 'head' | 'police' | 'bacHa', string>;
beforeAll(async () => {
  province = await startProvince('reorganisation');
  door = province.distributed;
  const signed = await Promise.all(
    ['vanphong', 'vanphong.lanhdao', 'pv05', 'huyen.bacha'].map((name) => door.signIn(name)),
  );
  tokens = { office: signed[0]!, head: signed[1]!, police: signed[2]!, bacHa: signed[3]! };
}, 300_000);
afterAll(() => province?.stop());

interface Plan {
  id: string;
  version: number;
  state: string;
}
interface Forces {
  unit: {
    name: string;
    districtName: string;
    guardForces: { id: string; established: number; actual: number }[] | null;
  };
}

const GuardForces = 'query ($id: ID!) { unit(id: $id) { name districtName guardForces { id established actual } } }';

async function unitCalled(name: string): Promise<string> {
  const { findUnits } = await door.query<{ findUnits: { unit: { id: string; name: string } }[] }>(
    'query ($text: String!) { findUnits(text: $text) { unit { id name } } }',
    { text: name },
    tokens.office,
  );
  return findUnits.find(({ unit }) => unit.name === name)!.unit.id;
}

/** A unit of the commune that has guards. */
async function guardedUnitIn(commune: string): Promise<string> {
  const { units } = await door.query<{ units: { edges: { node: { id: string; guardForces: object[] | null } }[] } }>(
    'query ($within: ID!) { units(within: $within, first: 100) { edges { node { id guardForces { id } } } } }',
    { within: commune },
    tokens.police,
  );
  return units.edges.find(({ node }) => node.guardForces?.length)!.node.id;
}

async function act(mutation: string, type: string, input: object, token: string): Promise<Plan> {
  const answer = await door.query<Record<string, { reorganisation: Plan; problems: object[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { reorganisation { id version state } problems { code path } } }`,
    { input },
    token,
  );
  expect(answer[mutation]!.problems).toEqual([]);
  return answer[mutation]!.reorganisation;
}

const Preview = `query ($id: ID!) { previewReorganisation(id: $id) {
  problems { code } moves { total } carriedAlong { kind count }
  reorganisation { grantsAffected { fate role scope { name } count accountNames } obligationsEnding { total } }
} }`;

test('a commune changes its district: seen by the new one after the service that was away is back, its numbers unchanged', async () => {
  const [commune, district] = [await unitCalled('Xã Lùng Thẩn'), await unitCalled('Huyện Bắc Hà')];
  const guarded = await guardedUnitIn(commune);
  const before = await door.query<Forces>(GuardForces, { id: guarded }, tokens.police);
  expect(before.unit.districtName).toContain('Si Ma Cai');
  expect(await door.query(GuardForces, { id: guarded }, tokens.bacHa)).toEqual({ unit: null });

  const drafted = await act(
    'draftReorganisation',
    'DraftReorganisationInput',
    {
      title: 'Chuyển xã Lùng Thẩn về huyện Bắc Hà',
      instrument: { number: '96/NQ-HĐND', title: 'Về điều chỉnh địa giới' },
      effectiveOn: '2021-11-20',
      steps: [{ kind: 'MOVE', unitIds: [commune], places: [{ hierarchy: 'TERRITORY', unitId: district }] }],
    },
    tokens.office,
  );
  const { previewReorganisation: preview } = await door.query<{
    previewReorganisation: { reorganisation: { grantsAffected: object[] } };
  }>(Preview, { id: drafted.id }, tokens.office);
  expect(preview).toMatchObject({
    problems: [],
    moves: { total: 1 },
    reorganisation: { obligationsEnding: { total: 0 } },
  });
  expect(preview.reorganisation.grantsAffected).toContainEqual({
    fate: 'GAINS',
    role: 'DISTRICT_OFFICER',
    scope: { name: 'Huyện Bắc Hà' },
    count: 1,
    accountNames: null,
  });

  await province.apart.end('reports');
  const partly = await door.ask(Preview, { id: drafted.id }, tokens.office);
  expect(partly).toMatchObject({
    status: 200,
    data: { previewReorganisation: { moves: { total: 1 }, reorganisation: { obligationsEnding: null } } },
    errors: [{ extensions: { code: 'UNAVAILABLE', service: 'reports' } }],
  } satisfies { status: number; data: object; errors: Partial<NonNullable<Answer['errors']>[number]>[] });
  await province.apart.begin('reports');

  const forces = province.services.all.find(({ name }) => name === 'security-forces')!;
  await Promise.all([forces.stop(), province.apart.end('security-forces')]);
  const once = await act(
    'confirmReorganisation',
    'ReorganisationDeedInput',
    { id: drafted.id, version: drafted.version },
    tokens.office,
  );
  const done = await act(
    'confirmReorganisation',
    'ReorganisationDeedInput',
    { id: once.id, version: once.version },
    tokens.head,
  );
  expect([once.state, done.state]).toEqual(['CONFIRMED_ONCE', 'APPLIED']);
  const meanwhile = await door.ask(GuardForces, { id: guarded }, tokens.bacHa);
  expect(meanwhile.data).toMatchObject({ unit: { name: before.unit.name, guardForces: null } });

  await province.apart.begin('security-forces', { withEvents: true });
  await expect
    .poll(() => door.query<Forces>(GuardForces, { id: guarded }, tokens.bacHa), { timeout: 20_000 })
    .toMatchObject({ unit: { guardForces: before.unit.guardForces } });
  const after = await door.query<Forces>(GuardForces, { id: guarded }, tokens.police);
  expect(after).toEqual({ unit: { ...before.unit, districtName: 'Bắc Hà' } });
  const others = province.services.all.filter(({ name }) => name !== 'security-forces');
  await eventsSettled(Object.fromEntries(others.map(({ name, orm }) => [name, orm])), { timeoutMs: 60_000 });
}, 120_000);
