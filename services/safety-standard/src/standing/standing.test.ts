import { demonstrationWorld, namedUnits } from '@antoan/demonstration';
import { hierarchies, type UnitPaths, type Viewer } from '@antoan/policy';
import { grantOf } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentPolicy } from '../assessment/assessment.policy.ts';
import type { Assessment } from '../assessment/assessment.entity.ts';
import { grants, openStage, place, type Stage, type Username } from '../stage/stage.factory.ts';
import { standingPolicy } from './standing.policy.ts';

const { upperSecondarySchool, lowerSecondarySchool, baoThang, bacHa, baoThangPolice } = namedUnits;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ demonstration: true });
}, 60_000);
afterAll(() => stage.stop());

const viewerOf = (username: Username): Viewer => ({
  kind: 'person',
  accountId: username,
  acts: [],
  grants: [grants[username]],
});
const standings =
  'query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { id standing(year: 2020) assessment(year: 2020) { id } standingHistory(year: 2020) { value version decision { number date } } } } }';
const of = (...ids: string[]) => ({ units: ids.map((id) => ({ __typename: 'Unit', id })) });
interface Seen {
  standing: string | null;
  assessment: { id: string } | null;
  standingHistory: { value: string; version: number; decision: { number: string } | null }[] | null;
}

test('I-11: every unit but territory has exactly one standing in each year, and its history ends in it', async () => {
  const counted = await stage.offstage((em) =>
    em.execute<{ units: number; standings: number; agreeing: number }[]>(
      `select (select count(*)::integer from unit_ref where kind <> 'TERRITORY') as units,
         (select count(distinct (unit_id, year))::integer from unit_standing) as standings,
         (select count(*)::integer from unit_standing s join standing_version v using (unit_id, year, version) where s.value = v.value) as agreeing`,
    ),
  );
  const [{ units, standings: found, agreeing }] = counted as [(typeof counted)[number]];
  expect(found).toBe(units * 2);
  expect(agreeing).toBe(found);
});

test('the demonstration loads once, quickly, and a second time changes nothing', async () => {
  const fingerprint = () => stage.offstage((em) => em.execute('select count(*), max(version) from standing_version'));
  const before = await fingerprint();
  await stage.service.loadDemonstration();
  expect(await fingerprint()).toEqual(before);
});

test('I-37: a district reads the standings of its own territory through _entities; the next district reads as nothing', async () => {
  const mine = await stage
    .person('huyen.baothang')
    .query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool, lowerSecondarySchool));
  expect(mine._entities.map(({ standing }) => standing)).toEqual(['MET', 'MET']);
  const theirs = await stage
    .person('huyen.bacha')
    .query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool, lowerSecondarySchool));
  expect(theirs._entities).toMatchObject([
    { standing: null, assessment: null, standingHistory: null },
    { standing: null, assessment: null, standingHistory: null },
  ]);
});

test('the Emulation Board reads results but no dossiers; the press and the administrator read neither', async () => {
  const [seen] = (await stage.person('tdkt').query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool)))
    ._entities;
  expect(seen).toMatchObject({
    standing: 'MET',
    assessment: null,
    standingHistory: [
      { value: 'MET', version: 2 },
      { value: 'PENDING', version: 1 },
    ],
  });
  expect(seen!.standingHistory![0]!.decision!.number).toContain('QĐ-UBND');
  for (const username of ['baolaocai', 'quantri'] as const) {
    expect(
      (await stage.person(username).query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool)))._entities,
    ).toMatchObject([{ standing: null, assessment: null, standingHistory: null }]);
  }
});

test('awards reads standings and their decisions as a machine, and only with that act', async () => {
  const allowed = await stage
    .asMachine('awards', 'standing.read')
    .query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool));
  expect(allowed._entities).toMatchObject([
    {
      standing: 'MET',
      assessment: null,
      standingHistory: [{ decision: { number: expect.stringContaining('QĐ') } }, {}],
    },
  ]);
  const other = await stage
    .asMachine('reports', 'unit.read')
    .query<{ _entities: Seen[] }>(standings, of(upperSecondarySchool));
  expect(other._entities).toMatchObject([{ standing: null, standingHistory: null }]);
});

test('armed forces are not subject, and territory has no standing at all', async () => {
  const { _entities: seen } = await stage
    .person('pv05')
    .query<{ _entities: Seen[] }>(standings, of(baoThangPolice, baoThang));
  expect(seen).toMatchObject([
    { standing: 'NOT_SUBJECT', standingHistory: [{ value: 'NOT_SUBJECT' }] },
    { standing: null, standingHistory: null },
  ]);
});

interface StoredRow extends UnitPaths {
  id: string;
  unitId: string;
}

const storedRows = (table: string) =>
  stage.offstage((em) =>
    em.execute<StoredRow[]>(
      `select id, unit_id as "unitId", ${hierarchies.map((hierarchy) => `${hierarchy.toLowerCase()}_path::text as "${hierarchy.toLowerCase()}Path"`).join(', ')} from ${table}`,
    ),
  );

test('I-36: whoever asks, lists and counts hold exactly the dossiers that the read rule allows', async () => {
  const rows = await storedRows('assessment');
  for (const username of Object.keys(grants) as Username[]) {
    const allowed = rows
      .filter((row) => assessmentPolicy.can(viewerOf(username), 'read', row as unknown as Assessment))
      .map(({ id }) => id);
    const listed: string[] = [];
    for (let after: string | null = null, hasNextPage = true; hasNextPage;) {
      const page: {
        assessments: {
          totalCount: number;
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      } = await stage
        .person(username)
        .query(
          'query ($after: String) { assessments(first: 100, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      expect(page.assessments.totalCount).toBe(allowed.length);
      listed.push(...page.assessments.edges.map(({ node }) => node.id));
      ({ hasNextPage, endCursor: after } = page.assessments.pageInfo);
    }
    expect(new Set(listed).size, username).toBe(listed.length);
    expect(listed.toSorted(), username).toEqual(allowed.toSorted());
  }
}, 120_000);

test('I-36: decisions and lists show each viewer exactly the lines whose units they may read', async () => {
  const lines = await storedRows('recognition_line');
  const proposalLines = await storedRows('proposal_line');
  for (const username of Object.keys(grants) as Username[]) {
    const viewer = viewerOf(username);
    const { recognitionDecisions, recognitionProposals } = await stage
      .person(username)
      .query<{ recognitionDecisions: Shown[]; recognitionProposals: Shown[] }>(
        '{ recognitionDecisions { id authority { id } metCount notMetCount lines { unit { id } } } recognitionProposals { id authority { id } metCount notMetCount lines { unit { id } } } }',
      );
    const shown = (documents: Shown[]) =>
      documents.flatMap((document) => document.lines.map(({ unit }) => unit.id)).toSorted();
    expect(shown(recognitionDecisions), username).toEqual(
      lines
        .filter((line) => standingPolicy.can(viewer, 'read', line))
        .map(({ unitId }) => unitId)
        .toSorted(),
    );
    expect(shown(recognitionProposals), username).toEqual(
      proposalLines
        .filter((line) => assessmentPolicy.can(viewer, 'read', line as unknown as Assessment))
        .map(({ unitId }) => unitId)
        .toSorted(),
    );
    for (const document of [...recognitionDecisions, ...recognitionProposals])
      expect(document.metCount + document.notMetCount).toBe(document.lines.length);
  }
}, 120_000);

interface Shown {
  id: string;
  authority: { id: string };
  metCount: number;
  notMetCount: number;
  lines: { unit: { id: string } }[];
}

test('a person finds a dossier by the name of its unit, without diacritics and by its abbreviation', async () => {
  const { assessments } = await stage
    .person('huyen.baothang')
    .query<{ assessments: { edges: { node: { unit: { id: string } } }[] } }>(
      'query ($search: String) { assessments(year: 2020, search: $search) { edges { node { unit { id } } } } }',
      { search: 'thpt bao thang' },
    );
  expect(assessments.edges.map(({ node }) => node.unit.id)).toContain(upperSecondarySchool);
});

test('an editor of one school lists that school alone, and of nobody else’s', async () => {
  const editor = stage.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', place(lowerSecondarySchool)));
  const { assessments } = await editor.query<{
    assessments: { totalCount: number; edges: { node: { unit: { id: string } } }[] };
  }>('{ assessments(mine: true) { totalCount edges { node { unit { id } } } } }');
  expect(assessments).toEqual({ totalCount: 1, edges: [{ node: { unit: { id: lowerSecondarySchool } } }] });
});

test('the database shows nothing to a transaction without scopes, and only Bắc Hà to Bắc Hà, whatever the code asks', async () => {
  const bare = stage.service.orm.em.fork();
  expect(await bare.execute('select id from assessment')).toEqual([]);
  const scoped = stage.service.orm.em.fork();
  await scoped.begin();
  await scoped.execute(`select set_config('antoan.scopes', ?, true)`, [
    JSON.stringify({
      assessment: { TERRITORY: [place(bacHa).territoryPath] },
      standing: { TERRITORY: [place(bacHa).territoryPath] },
    }),
  ]);
  const found = await scoped.execute<{ unit_id: string }[]>(
    'select unit_id from assessment union all select unit_id from recognition_line',
  );
  await scoped.rollback();
  expect(found.length).toBeGreaterThan(0);
  const inBacHa = (id: string) =>
    demonstrationWorld().unitOf.get(id)!.paths.territory.startsWith(place(bacHa).territoryPath);
  expect(found.every(({ unit_id: unitId }) => inBacHa(unitId))).toBe(true);
});

test('a decision is told with the name its authority had then, so that awards need not ask elsewhere', async () => {
  const document =
    'query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit { id standingHistory(year: 2020) { value version decision { number date authorityName } } } } }';
  const { _entities: seen } = await stage
    .asMachine('awards', 'standing.read')
    .query<{ _entities: { standingHistory: object[] }[] }>(document, of(upperSecondarySchool));
  expect(seen[0]!.standingHistory[0]).toMatchObject({
    value: 'MET',
    version: 2,
    decision: { authorityName: 'UBND tỉnh Lào Cai' },
  });
});
