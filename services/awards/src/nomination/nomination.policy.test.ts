import { roles, hierarchies, type Role } from '@antoan/policy';
import { grantOf, startTestService, unitAt, type TestService, type TestUnit } from '@antoan/test-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';
import { Nomination } from './nomination.entity.ts';
import { nominationPolicy, nominationReaders } from './nomination.policy.ts';

const province = unitAt('Tỉnh');
const districts = ['Bảo Thắng', 'Bắc Hà'].map((name) => unitAt(name, { territory: province }));
const departments = ['Sở', 'Ban'].map((name) => unitAt(name, { territory: province }));
const units = districts.flatMap((territory) =>
  departments.map((management) =>
    unitAt(`Trường ${territory.name} ${management.name}`, { territory, management, police: territory }),
  ),
);
const scopes = [province, ...districts, ...departments, ...units];

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
  await world.offstage(async (em) => void em.persist(units.map(draftOf)));
});
afterAll(() => world.stop());

function draftOf(unit: TestUnit): Nomination {
  const { id: unitId, name, territoryPath, managementPath, policePath, reportingPath } = unit;
  const facts = {
    kindCode: 'BKT',
    year: 2021,
    subject: 'COLLECTIVE',
    nomineeName: name,
    nomineeKey: name,
    searchText: name,
    changedAt: new Date('2021-11-20T02:00:00Z'),
  };
  return Object.assign(new Nomination(), {
    unitId,
    territoryPath,
    managementPath,
    policePath,
    reportingPath,
    ...facts,
  });
}

const list = '{ nominations(first: 100) { totalCount edges { node { nomineeName } } } }';

test('a list shows exactly what may be read, for every role, tree and scope, and counts no more', async () => {
  const rows = await world.offstage((em) => em.find(Nomination, {}));
  const grant = fc.record({
    role: fc.constantFrom(...roles),
    hierarchy: fc.constantFrom(...hierarchies),
    scope: fc.constantFrom(...scopes),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 3 }), async (held) => {
      const grants = held.map(({ role, hierarchy, scope }) => grantOf(role, hierarchy, scope));
      const viewer = { kind: 'person' as const, accountId: 'someone', grants, acts: [] };
      const readable = rows
        .filter((row) => nominationPolicy.can(viewer, 'read', row))
        .map(({ nomineeName }) => nomineeName);
      const { nominations } = await world
        .as(...grants)
        .query<{ nominations: { totalCount: number; edges: { node: { nomineeName: string } }[] } }>(list);
      expect(nominations.edges.map(({ node }) => node.nomineeName).toSorted()).toEqual(readable.toSorted());
      expect(nominations.totalCount).toBe(readable.length);
    }),
    { numRuns: 60 },
  );
});

test('row-level security alone draws the same line as the policy', async () => {
  for (const role of roles) {
    const viewer = {
      kind: 'person' as const,
      accountId: 'someone',
      grants: [grantOf(role, 'TERRITORY', districts[0]!)],
      acts: [],
    };
    const em = world.service.orm.em.fork();
    const names = await em.transactional(async (inner) => {
      await inner.execute(`select set_config('antoan.scopes', ?, true)`, [
        JSON.stringify({ nomination: nominationPolicy.scopes(viewer) }),
      ]);
      return (await inner.execute<{ nominee_name: string }[]>('select nominee_name from nomination')).map(
        ({ nominee_name: name }) => name,
      );
    });
    expect(names.toSorted()).toEqual(
      nominationReaders.includes(role)
        ? units
            .slice(0, 2)
            .map(({ name }) => name)
            .toSorted()
        : [],
    );
  }
});

test('the police of a district, the press, the administrator and strangers read no nomination', async () => {
  const outside: Role[] = [
    'AREA_POLICE',
    'JOURNALIST',
    'PUBLIC',
    'PORTAL_EDITOR',
    'SYSTEM_ADMINISTRATOR',
    'LEGAL_CURATOR',
    'STEERING_BOARD',
    'PROVINCIAL_OFFICE',
    'SUPERIOR_VIEWER',
  ];
  for (const who of [...outside.map((role) => world.as(grantOf(role, 'TERRITORY', province))), world.anonymous]) {
    expect(await who.query(list)).toMatchObject({ nominations: { totalCount: 0, edges: [] } });
  }
});

test('I-6: no act on a nomination is anybody’s who could override the gate, the administrator’s least of all', async () => {
  const { data } = await world.anonymous.ask('{ __schema { mutationType { fields { name } } } }');
  const names = (
    data as { __schema: { mutationType: { fields: { name: string }[] } } }
  ).__schema.mutationType.fields.map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    'addNominationFile',
    'bringToCouncil',
    'cancelCouncilSession',
    'changeAwardCampaign',
    'changeNomination',
    'closeCouncilSession',
    'conferAwards',
    'confirmAwardLawChange',
    'confirmScreening',
    'decideAward',
    'endStatutoryHold',
    'endorseNomination',
    'issueReviewList',
    'keepAward',
    'nominate',
    'offerAward',
    'openAwardCampaign',
    'openCouncilSession',
    'openStatutoryHold',
    'proposeAwardKind',
    'proposeAwardKindCheck',
    'proposeGatePolicy',
    'proposeGatePolicyCheck',
    'proposeNomination',
    'refuseNomination',
    'rejectAwardLawChange',
    'removeNominationFile',
    'rescreenNomination',
    'returnNomination',
    'revokeAward',
    'submitNomination',
    'withdrawAwardLawChange',
    'withdrawNomination',
  ]);
  const [row] = await world.offstage((em) => em.find(Nomination, {}));
  const administrator = {
    kind: 'person' as const,
    accountId: 'quantri',
    grants: [grantOf('SYSTEM_ADMINISTRATOR', 'TERRITORY', province)],
    acts: [],
  };
  const acts = [
    'attach',
    'submit',
    'withdraw',
    'rescreen',
    'confirm',
    'endorse',
    'return',
    'bring',
    'propose',
  ] as const;
  for (const act of ['read', ...acts, 'decide', 'refuse'] as const)
    expect(nominationPolicy.can(administrator, act, row!)).toBe(false);
});
