import { namedUnits } from '@antoan/demonstration';
import { eventsSettled } from '@antoan/events';
import type { RunningService } from '@antoan/subgraph-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

/** A department writes its own units; every other service follows by itself, also one that was away meanwhile. */
let province: Province;
let door: FrontDoor;
const tokens = new Map<string, string>();

beforeAll(async () => {
  province = await startProvince('unit_editing');
  door = province.distributed;
  // What was loaded is heard first, so that the test waits for its own acts alone.
  await eventsSettled(Object.fromEntries(province.services.all.map(({ name, orm }) => [name, orm])), {
    timeoutMs: 120_000,
  });
}, 300_000);
afterAll(() => province?.stop());

async function as<Row>(username: string, query: string, variables: object = {}): Promise<Row> {
  if (!tokens.has(username)) tokens.set(username, await door.signIn(username));
  return Object.values(await door.query<Record<string, Row>>(query, variables, tokens.get(username)))[0]!;
}

interface Acted {
  problems: { code: string }[];
  unit: { id: string; version: number } | null;
}
async function does(act: string, input: object): Promise<{ id: string; version: number }> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const { problems, unit } = await as<Acted>(
    'so.gddt',
    `mutation ($input: ${type}!) { ${act}(input: $input) { problems { code } unit { id version } } }`,
    { input },
  );
  expect(problems, act).toEqual([]);
  return unit!;
}

interface Copy {
  name: string;
  ends: string | null;
  place: string;
}
/** What a service itself knows of a unit. */
async function copyIn({ orm }: RunningService, id: string): Promise<Copy | undefined> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute(`select set_config('antoan.scopes', '{"*":"ALL"}', true)`);
    const [copy] = await em.execute<Copy[]>(
      'select name, valid_to::text as ends, territory_parent_id as place from unit_ref where id = ?',
      [id],
    );
    return copy;
  });
}
const serviceOf = (wanted: string) => province.services.all.find(({ name }) => name === wanted)!;

/** Soon: some seconds at most, on a machine that does other things as well. */
const soon = { timeout: 10_000 };

const communesNamed = (text: string) =>
  as<{ id: string }[]>('so.gddt', 'query ($text: String!) { bodiesToChoose(use: PLACE, text: $text) { id name } }', {
    text,
  });

/** Opens an account for the new school's own people. */
async function editorOf(unitId: string): Promise<string> {
  const { account, firstPassword } = await as<{ account: { id: string }; firstPassword: string }>(
    'quantri',
    'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } firstPassword } }',
    { input: { username: 'thpt5.nhap', displayName: 'Văn thư THPT số 5' } },
  );
  const grant = { role: 'UNIT_EDITOR', scopeUnitId: unitId, validFrom: '2021-11-20', basis: '15/QĐ-SGDĐT' };
  const granted = await as<{ problems: object[] }>(
    'quantri',
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { problems { code path } } }',
    { input: { accountId: account.id, ...grant } },
  );
  expect(granted.problems).toEqual([]);
  tokens.set('thpt5.nhap', await door.signIn('thpt5.nhap', firstPassword));
  return 'thpt5.nhap';
}

test('a school that a department begins, moves and closes is followed by the other services, also by one that was away', async () => {
  const [here] = await communesNamed('pho lu');
  const [there] = await communesNamed('tang loong');
  const name = 'Trường THPT số 5 Bảo Thắng (minh họa)';
  const created = await does('createUnit', {
    name,
    kind: 'SCHOOL',
    schoolLevel: 'UPPER_SECONDARY',
    placeId: here!.id,
    managingBodyId: namedUnits.educationDepartment,
    policeOfficeId: namedUnits.provincialPolice,
    validFrom: '2021-09-01',
  });
  const begun = { name, ends: null, place: here!.id };
  for (const service of ['safety-standard', 'security-forces', 'reports', 'awards', 'identity'])
    await expect.poll(() => copyIn(serviceOf(service), created.id), { ...soon, message: service }).toEqual(begun);
  const standing = () =>
    as('so.gddt', 'query ($id: ID!) { unit(id: $id) { standing(year: 2021) } }', { id: created.id });
  await expect.poll(standing, soon).toEqual({ standing: 'PENDING' });

  await serviceOf('security-forces').stop();
  const moved = await does('changeUnit', {
    unitId: created.id,
    version: created.version,
    changes: { placeId: there!.id, name: 'Trường THPT số 5 (minh họa)' },
    effectiveOn: '2021-11-01',
  });
  const afterMove = { name: 'Trường THPT số 5 (minh họa)', ends: null, place: there!.id };
  await expect.poll(() => copyIn(serviceOf('safety-standard'), created.id), soon).toEqual(afterMove);
  await province.apart.end('security-forces');
  const back = await province.apart.begin('security-forces', { withEvents: true });
  await expect.poll(() => copyIn(back, created.id), soon).toEqual(afterMove);

  const editor = await editorOf(created.id);
  const register = (year: number) =>
    as(
      editor,
      'mutation ($input: RegisterAssessmentInput!) { registerAssessment(input: $input) { problems { code } } }',
      {
        input: { unitId: created.id, year },
      },
    );
  expect(await register(2021)).toEqual({ problems: [] });

  await does('closeUnit', { unitId: created.id, version: moved.version, lastDay: '2021-11-19' });
  const closed = { ...afterMove, ends: '2021-11-20' };
  await expect.poll(() => copyIn(serviceOf('safety-standard'), created.id), soon).toEqual(closed);
  await expect.poll(() => copyIn(back, created.id), soon).toEqual(closed);
  expect(await register(2022)).toEqual({ problems: [{ code: 'assessment.unit.ended' }] });
});
