import { demonstrationWorld, namedPersons, namedUnits } from '@antoan/demonstration';
import { grantOf, startTestService, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
  await world.service.loadDemonstration();
});
afterAll(() => world.stop());

const chairOf = () => {
  const { paths, id, name } = demonstrationWorld().unitOf.get(namedUnits.province)!;
  const place = {
    id,
    name,
    territoryPath: paths.territory,
    managementPath: paths.management,
    policePath: paths.police,
    reportingPath: paths.reporting,
  };
  return world.as(grantOf('PROVINCIAL_CHAIR', 'TERRITORY', place));
};

test('the gate says of every nomination of the demonstration what its author meant it to say', async () => {
  const stored = await world.offstage((em) =>
    em.execute<{ id: string; outcome: string | null; state: string }[]>('select id, outcome, state from nomination'),
  );
  const byId = new Map(stored.map((row) => [row.id, row]));
  const { nominations } = demonstrationWorld();
  expect(stored).toHaveLength(nominations.length);
  for (const { id, expectedOutcome, state } of nominations)
    expect(byId.get(id)).toMatchObject({ outcome: expectedOutcome, state });
});

test('the enterprise’s three nominations are explained in full', async () => {
  const { nominations } = await chairOf().query<{
    nominations: {
      edges: {
        node: {
          subject: string;
          nomineeName: string;
          state: string;
          screening: { decisionNumber: string | null; steps: { rule: string }[] };
        };
      }[];
    };
  }>(
    'query ($search: String) { nominations(year: 2021, search: $search, first: 10) { edges { node { subject nomineeName state screening { decisionNumber steps { rule } } } } } }',
    { search: demonstrationWorld().unitOf.get(namedUnits.enterprise)!.name },
  );
  const found = Object.fromEntries(nominations.edges.map(({ node }) => [node.subject, node]));
  expect(Object.keys(found).toSorted()).toEqual(['COLLECTIVE', 'HEAD', 'INDIVIDUAL']);
  expect(found['HEAD']).toMatchObject({ nomineeName: namedPersons.enterpriseDirector });
  expect(found['INDIVIDUAL']).toMatchObject({ nomineeName: namedPersons.enterpriseAccountant, state: 'CLEARED' });
});

test('the awards of 2020 stand in two decisions, and loading again changes nothing', async () => {
  const count = async () => {
    const { awardDecisions } = await chairOf().query<{
      awardDecisions: { viewerCanOffer: boolean; authority: { name: string }; lines: unknown[] }[];
    }>('{ awardDecisions(year: 2020) { viewerCanOffer authority { name } lines { id kind { name } } } }');
    return awardDecisions.map(({ lines }) => lines.length);
  };
  const before = await count();
  expect(before).toHaveLength(2);
  expect(before.reduce((sum, lines) => sum + lines)).toBe(
    demonstrationWorld().nominations.filter(({ state }) => state === 'GRANTED').length,
  );
  await world.service.loadDemonstration();
  expect(await count()).toEqual(before);
});
