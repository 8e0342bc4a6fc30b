import { namedUnitNames, namedUnits } from '@antoan/demonstration';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

let province: Province;
beforeAll(async () => {
  province = await startProvince();
}, 300_000);
afterAll(() => province?.stop());

describe.each(['one process', 'distributed'] as const)('the real services behind the gateway, %s', (topology) => {
  let door: FrontDoor;
  beforeAll(() => {
    door = province[topology];
  });

  const Own = 'query Own($id: ID!) { viewer { username roles homeUnit { id name } } unit(id: $id) { name kind parent { name kind } guardForces { established actual } } }';

  test('a head of school signs in, and sees herself, her school and its guards from three services', async () => {
    const token = await door.signIn('truong');
    const { data, errors } = await door.ask(Own, { id: namedUnits.upperSecondarySchool }, token);
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({ username: 'truong', roles: ['UNIT_HEAD'], homeUnit: { id: namedUnits.upperSecondarySchool, name: namedUnitNames.upperSecondarySchool } });
    expect(data.unit).toMatchObject({ name: namedUnitNames.upperSecondarySchool, kind: 'SCHOOL' });
    expect(data.unit.guardForces.length).toBeGreaterThan(0);
  });

  test('somebody who has not signed in has no viewer and sees no unit', async () => {
    const { status, data, errors } = await door.ask(Own, { id: namedUnits.upperSecondarySchool });
    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: null, unit: null });
  });

  test('a district officer sees the units of her own district and none of the next, by list, by id, by search and by count', async () => {
    const Units = 'query Units($within: ID, $search: String) { units(within: $within, search: $search, first: 100) { totalCount edges { node { id name guardStrength { actual } } } } }';
    const [here, there] = await Promise.all([door.signIn('huyen.baothang'), door.signIn('huyen.bacha')]);
    const own = await door.ask(Units, { within: namedUnits.baoThang }, here);
    expect(own.errors).toBeUndefined();
    expect(own.data.units.totalCount).toBeGreaterThan(20);
    expect(own.data.units.edges[0].node.id).toBeTruthy();

    expect((await door.ask(Units, { within: namedUnits.baoThang }, there)).data?.units.edges ?? []).toEqual([]);
    expect((await door.ask(Units, { search: 'THPT Bảo Thắng' }, there)).data.units).toMatchObject({ totalCount: 0, edges: [] });
    expect((await door.ask(Units, { search: 'thpt bao thang' }, here)).data.units.edges.map(({ node }: any) => node.name)).toContain(namedUnitNames.upperSecondarySchool);
    expect((await door.ask(Own, { id: namedUnits.upperSecondarySchool }, there)).data.unit).toBeNull();
  });

  test('a token that was tampered with is refused before any service is asked', async () => {
    const token = await door.signIn('truong');
    const { status, errors } = await door.ask(Own, { id: namedUnits.upperSecondarySchool }, `${token.slice(0, -8)}AAAAAAAA`);
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'invalid' });
  });

  test('what a person may not do is refused with a code, and what is not understood with a problem', async () => {
    const token = await door.signIn('truong');
    const wrong = await door.ask('query ($id: ID!) { unit(id: $id) { nmae } }', { id: 'x' }, token);
    expect(wrong.status).toBe(400);
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', problems: [{ code: 'query.field.unknown', path: ['nmae'] }] });
    const notAnId = await door.ask('query ($id: ID!) { unit(id: $id) { name } }', { id: 'x' }, token);
    expect(notAnId.status).toBe(200);
    expect(JSON.stringify(notAnId)).not.toMatch(/stack|select |uuid/i);
  });

  test('every service is up', async () => {
    const readiness = (await (await fetch(`${door.url}/health/ready`)).json()) as { status: string; subgraphs: Record<string, string> };
    expect(readiness.status).toBe('ready');
    expect(Object.keys(readiness.subgraphs)).toEqual(expect.arrayContaining(['units', 'identity', 'security-forces']));
  });
});

test('both topologies give the same answer to the same question', async () => {
  const Board = 'query Board($within: ID!) { units(within: $within, first: 100) { totalCount edges { cursor node { id name kind guardForces { id established actual } parent { name } } } pageInfo { hasNextPage endCursor } } }';
  const [near, far] = await Promise.all(
    (['one process', 'distributed'] as const).map(async (topology) => {
      const door = province[topology];
      return door.ask(Board, { within: namedUnits.baoThang }, await door.signIn('pv05'));
    }),
  );
  expect(near!.errors).toBeUndefined();
  expect(near!.data.units.edges.length).toBe(100);
  expect(far).toEqual(near);
});
