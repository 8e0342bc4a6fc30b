import { namedUnitNames, namedUnits } from '@antoan/demonstration';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProvince, type FrontDoor, type Province } from './province/province.ts';

const Own = `query Own($id: ID!) {
  viewer { username roles homeUnit { id name } }
  unit(id: $id) { name kind parent { name } guardForces { established actual } }
}`;

const Found = `query Found($within: ID, $search: String) {
  units(within: $within, search: $search, first: 100) { totalCount edges { node { name guardStrength { actual } } } }
}`;
interface Found {
  units: { totalCount: number; edges: { node: { name: string; guardStrength: { actual: number } | null } }[] };
}

const Board = `query Board($within: ID!) {
  units(within: $within, first: 100) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id name kind parent { name } guardForces { id established actual } } }
  }
}`;

let province: Province;
beforeAll(async () => {
  province = await startProvince();
}, 300_000);
afterAll(() => province?.stop());

describe.each(['one process', 'distributed'] as const)('the real services behind the gateway, %s', (topology) => {
  const school = { id: namedUnits.upperSecondarySchool };
  let door: FrontDoor;
  beforeAll(() => {
    door = province[topology];
  });

  test('a head of school signs in, and sees herself, her school and its guards from three services', async () => {
    const { data, errors } = await door.ask(Own, school, await door.signIn('truong'));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      viewer: {
        username: 'truong',
        roles: ['UNIT_HEAD'],
        homeUnit: { id: school.id, name: namedUnitNames.upperSecondarySchool },
      },
      unit: {
        name: namedUnitNames.upperSecondarySchool,
        kind: 'SCHOOL',
        guardForces: [{ actual: expect.any(Number) }],
      },
    });
  });

  test('somebody who has not signed in has no viewer and sees no unit', async () => {
    expect(await door.ask(Own, school)).toEqual({ status: 200, data: { viewer: null, unit: null } });
  });

  test('a district officer sees the units of her own district and none of the next, by list, by id, by search and by count', async () => {
    const [here, there] = await Promise.all([door.signIn('huyen.baothang'), door.signIn('huyen.bacha')]);
    const inBaoThang = { within: namedUnits.baoThang };
    const own = await door.query<Found>(Found, inBaoThang, here);
    expect(own.units.totalCount).toBeGreaterThan(50);
    expect(own.units.edges.some(({ node }) => node.guardStrength !== null && node.guardStrength.actual > 0)).toBe(true);
    const byWords = await door.query<Found>(Found, { search: 'thpt bao thang' }, here);
    expect(byWords.units.edges.map(({ node }) => node.name)).toContain(namedUnitNames.upperSecondarySchool);

    const nothing = { units: { totalCount: 0, edges: [] } };
    expect(await door.query<Found>(Found, inBaoThang, there)).toEqual(nothing);
    expect(await door.query<Found>(Found, { search: 'THPT Bảo Thắng' }, there)).toEqual(nothing);
    expect(await door.query(Own, school, there)).toMatchObject({ unit: null });
  });

  test('a token that was tampered with is refused before any service is asked', async () => {
    const token = await door.signIn('truong');
    const { status, errors } = await door.ask(Own, school, `${token.slice(0, -8)}AAAAAAAA`);
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'invalid' });
  });

  test('an unknown field is named, and an id that is none leads to nothing, without a word of what is inside', async () => {
    const token = await door.signIn('truong');
    const wrong = await door.ask('query ($id: ID!) { unit(id: $id) { nmae } }', school, token);
    expect(wrong.status).toBe(400);
    expect(wrong.errors?.[0]?.extensions.problems).toMatchObject([{ code: 'query.field.unknown', path: ['nmae'] }]);
    const notAnId = await door.ask('query ($id: ID!) { unit(id: $id) { name } }', { id: 'x' }, token);
    expect(notAnId.status).toBe(200);
    expect(notAnId.data).toEqual({ unit: null });
    expect(JSON.stringify(notAnId)).not.toMatch(/stack|select |uuid/i);
  });

  test('every service is up', async () => {
    const readiness = (await (await fetch(`${door.url}/health/ready`)).json()) as { status: string; subgraphs: object };
    expect(readiness.status).toBe('ready');
    expect(Object.keys(readiness.subgraphs).toSorted()).toEqual(
      province.services.all.map(({ name }) => name).toSorted(),
    );
  });
});

test('both topologies give the same answer to the same question', async () => {
  const [near, far] = await Promise.all(
    (['one process', 'distributed'] as const).map(async (topology) => {
      const door = province[topology];
      return door.query(Board, { within: namedUnits.baoThang }, await door.signIn('pv05'));
    }),
  );
  expect(near).toMatchObject({ units: { pageInfo: { hasNextPage: true }, edges: { length: 100 } } });
  expect(far).toEqual(near);
});

describe('while safety-standard is away', () => {
  const Standings = `query Standings($within: ID!) {
    units(within: $within, kind: SCHOOL, first: 20) { edges { node { name standing(year: 2020) guardForces { actual } } } }
  }`;
  interface Standings {
    units: { edges: { node: { name: string; standing: string | null; guardForces: object[] | null } }[] };
  }

  test('a district board still shows names and guard forces, and everything when the service is back', async () => {
    const door = province.distributed;
    const token = await door.signIn('huyen.baothang');
    const inBaoThang = { within: namedUnits.baoThang };
    const whole = await door.query<Standings>(Standings, inBaoThang, token);
    expect(whole.units.edges.some(({ node }) => node.standing === 'MET')).toBe(true);

    await province.apart.end('safety-standard');
    const { status, data, errors } = await door.ask(Standings, inBaoThang, token);
    const withoutStandings = whole.units.edges.map(({ node }) => ({ node: { ...node, standing: null } }));
    expect({ status, data }).toEqual({ status: 200, data: { units: { edges: withoutStandings } } });
    expect(new Set(errors?.map(({ extensions }) => JSON.stringify(extensions)))).toEqual(
      new Set([JSON.stringify({ code: 'UNAVAILABLE', service: 'safety-standard' })]),
    );
    // What was probed within the last second is not probed again.
    const readiness = async (): Promise<unknown> => (await fetch(`${door.url}/health/ready`)).json();
    const degraded = { status: 'degraded', subgraphs: { 'safety-standard': 'down', units: 'up' } };
    await expect.poll(readiness, { timeout: 5_000 }).toMatchObject(degraded);

    await province.apart.begin('safety-standard');
    expect(await door.query<Standings>(Standings, inBaoThang, token)).toEqual(whole);
  });
});
