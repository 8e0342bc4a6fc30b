import { insertRows } from '@antoan/subgraph-kit';
import { unitAt } from '@antoan/test-kit';
import { afterEach, expect, test } from 'vitest';
import { openCommuneStage, unitRefRow } from '../stage/commune-stage.factory.ts';
import { acting, filledAndSubmitted, foundSound, proposedAndDecided, seen } from '../stage/whole-year.factory.ts';

let stop: () => Promise<void>;
afterEach(() => stop());

async function openVillage(at: string) {
  const stage = await openCommuneStage(at);
  stop = () => stage.stop();
  const { commune, committee, police } = stage.units;
  const village = unitAt('thôn Phú Cường', { territory: commune, management: committee, police, reporting: committee });
  await stage.offstage((em) =>
    insertRows(em, 'unit_ref', [unitRefRow(village, { kind: 'RESIDENTIAL_AREA', level: 'COMMUNE' })]),
  );
  await stage.service.loadBase();
  const people = {
    editor: stage.somebody('UNIT_EDITOR', 'MANAGEMENT', village),
    head: stage.somebody('UNIT_HEAD', 'MANAGEMENT', village),
    verifier: stage.somebody('DISTRICT_OFFICER', 'TERRITORY', commune, committee),
    appraiser: stage.somebody('AREA_POLICE', 'POLICE', police),
    proposer: stage.somebody('AREA_POLICE', 'POLICE', police),
    decider: stage.somebody('DISTRICT_CHAIR', 'TERRITORY', commune, committee),
  };
  return { stage, village, people };
}

test('a residential area has the year from 01/11 to 31/10, and the People’s Committee of its commune decides', async () => {
  const { stage, village, people } = await openVillage('2026-02-10T02:00:00Z');
  const registered = await acting(people.editor, 'registerAssessment', { unitId: village.id, year: 2026 });
  expect(registered.problems).toEqual([]);
  const { assessment } = await people.head.query<{ assessment: object }>(
    'query ($id: ID!) { assessment(id: $id) { windowFrom windowTo dueOn criteriaSet { code needsChecking } } }',
    { id: registered.row.id },
  );
  expect(assessment).toEqual({
    ...{ windowFrom: '2025-11-01', windowTo: '2026-10-31', dueOn: '2026-10-31' },
    criteriaSet: { code: 'TT48-2025-D4', needsChecking: true },
  });

  stage.clock.set(new Date('2026-10-30T02:00:00Z'));
  const submitted = await filledAndSubmitted(people, registered.row);
  const { row: verified } = await acting(people.verifier, 'verifyAssessment', {
    ...{ id: submitted.id, version: submitted.version },
  });
  const appraised = await foundSound(people, verified);
  stage.clock.set(new Date('2026-11-20T02:00:00Z'));
  expect(await proposedAndDecided(people, appraised, 2026)).toEqual({ proposed: [], decided: [] });
  const decided = await seen(people.head, registered.row.id);
  const { committee, police } = stage.units;
  expect(decided).toMatchObject({
    ...{ state: 'DECIDED', appraisedResult: 'MET' },
    route: { verifier: { id: committee.id }, appraiser: { id: police.id }, decider: { id: committee.id } },
  });
});

test('on the last day of October the year of a residential area closes; for everybody else it goes on', async () => {
  const { stage, village } = await openVillage('2026-11-05T02:00:00Z');
  const years = await stage.offstage((em) =>
    em.execute<{ unit_id: string; year: number }[]>(
      'select unit_id, year from unit_standing where year = 2027 order by unit_id',
    ),
  );
  // The window of 2027 has opened on 01/11 for the village, and opens on 16/11 for the rest.
  expect(years.map(({ unit_id }) => unit_id)).toEqual([village.id]);
});
