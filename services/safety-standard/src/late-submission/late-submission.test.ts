import { demonstrationWorld, namedUnits } from '@antoan/demonstration';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import { does, dossierFields, filled, refusal, type Dossier } from '../stage/dossier.factory.ts';
import { openStage, type Stage, type Username } from '../stage/stage.factory.ts';
import { openStandings } from '../standing/open-standings.command.ts';
import { closeYears } from './close-years.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const afterTheYear = new Date('2022-01-10T02:00:00Z');
const excuse = { until: '2022-01-31', documentNumber: '03/CV-THPT', reason: 'Trường cách ly y tế tập trung.' };

const openYear = () =>
  stage.offstage((em) =>
    openStandings(
      em,
      stage.clock,
      demonstrationWorld().units.map(({ id }) => id),
    ),
  );
const closes = () => stage.offstage((em) => closeYears(em, stage.clock));
const read = async (username: Username, id: string) =>
  (
    await stage
      .person(username)
      .query<{ assessment: Dossier }>(`query ($id: ID!) { assessment(id: $id) { ${dossierFields} } }`, { id })
  ).assessment;
const standings = () =>
  stage.offstage((em) =>
    em.execute<{ value: string; reason: string; version: number }[]>(
      'select value, reason, version from standing_version where unit_id = ? and year = 2021 order by version',
      [upperSchool.unitId],
    ),
  );
const unsubmitted = (username: Username, managedById?: string) =>
  stage.person(username).query<{
    unsubmittedUnits: {
      totalCount: number;
      edges: {
        node: { unit: { id: string }; managedBy: { id: string } | null; assessment: { state: string } | null };
      }[];
    };
    unsubmittedByBody: { managedBy: { id: string } | null; unregistered: number; registered: number }[];
  }>(
    `query ($managedById: ID) { unsubmittedUnits(year: 2021, managedById: $managedById, first: 100) { totalCount edges { node { unit { id } managedBy { id } assessment { state } } } }
      unsubmittedByBody(year: 2021) { managedBy { id } unregistered registered } }`,
    managedById === undefined ? {} : { managedById },
  );

test('the year closes on a draft once: no result, and the unit stands PENDING for that reason', async () => {
  await openYear();
  const draft = await filled(stage, upperSchool);
  expect(await closes()).toBe(0);
  stage.clock.set(afterTheYear);
  expect(await closes()).toBe(1);
  expect(await closes()).toBe(0);
  const closed = await read('truong', draft.id);
  expect(closed).toMatchObject({ state: 'NOT_SUBMITTED', viewerCanEdit: false, viewerCanSubmit: false });
  expect(closed.history.at(-1)).toMatchObject({ step: 'CLOSE', reason: 'NOT_SUBMITTED', byRole: null });
  const { problems } = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: closed.version });
  expect(problems).toMatchObject([{ code: 'assessment.state.closed' }]);
  expect(await standings()).toEqual([
    { value: 'PENDING', reason: 'NO_DECISION', version: 1 },
    { value: 'PENDING', reason: 'NOT_SUBMITTED', version: 2 },
  ]);
});

test('what was submitted, and what was sent back to be mended, the year does not close on', async () => {
  const draft = await filled(stage, upperSchool);
  const { row } = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: draft.version });
  const lower = await filled(stage, lowerSchool);
  const submitted = await does(stage, 'truong2', 'submitAssessment', { id: lower.id, version: lower.version });
  await does(stage, 'huyen.baothang', 'returnAssessment', {
    ...{ id: lower.id, version: submitted.row.version, parts: ['MINUTES'], reasonCode: 'MINUTES_INCOMPLETE' },
    reason: 'Ghi rõ tỷ lệ nhất trí.',
  });
  stage.clock.set(afterTheYear);
  expect(await closes()).toBe(0);
  expect((await read('truong', row.id)).state).toBe('SUBMITTED');
  expect((await read('truong2', lower.id)).state).toBe('RETURNED');
});

test('with an excuse a unit submits after the year, late; without it the year closes again on the day after', async () => {
  const draft = await filled(stage, upperSchool);
  stage.clock.set(afterTheYear);
  await closes();
  const { version } = await read('so.gddt', draft.id);
  const input = { assessmentId: draft.id, version, ...excuse };
  const { row, problems } = await does(stage, 'so.gddt', 'allowLateSubmission', input);
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ state: 'DRAFT', lateAllowedUntil: '2022-01-31' });
  expect(await closes()).toBe(0);

  stage.clock.set(new Date('2022-02-01T02:00:00Z'));
  expect(await closes()).toBe(1);
  const again = await does(stage, 'pv05', 'allowLateSubmission', {
    ...{ assessmentId: draft.id, version: (await read('pv05', draft.id)).version },
    ...{ ...excuse, until: '2022-02-10' },
  });
  expect(again.row.history.at(-1)).toMatchObject({
    ...{ step: 'EXCUSE', byRole: 'PV05_OFFICER', reason: excuse.reason },
    bodyUnit: { id: namedUnits.provincialPolice },
  });
  const submitted = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: again.row.version });
  expect(submitted.row.history.at(-1)).toMatchObject({ step: 'SUBMIT', reason: 'LATE' });
});

test('an excuse says until when, on what document and why, and names nobody', async () => {
  const { id: assessmentId, version } = await filled(stage, upperSchool);
  const said = async (more: object) =>
    (await does(stage, 'so.gddt', 'allowLateSubmission', { assessmentId, version, ...excuse, ...more })).problems.map(
      ({ code, path }) => [code, ...path],
    );
  expect(await said({ until: '2021-11-19', documentNumber: ' ', reason: '' })).toEqual([
    ['assessment.until.past', 'until'],
    ['assessment.documentNumber.missing', 'documentNumber'],
    ['assessment.excuse.missing', 'reason'],
  ]);
  expect(await said({ until: '2021-12-31' })).toEqual([['assessment.until.withinWindow', 'until']]);
  expect(await said({ reason: 'Gọi 0912 345 678' })).toEqual([['text.namesPerson', 'reason']]);
});

test('only the verifying body and PV05 excuse; nobody a dossier that has been submitted', async () => {
  const { id: assessmentId, version } = await filled(stage, lowerSchool);
  const input = { assessmentId, version, ...excuse };
  for (const [username, code] of [
    ['truong2', 'FORBIDDEN'],
    ['ca.baothang', 'FORBIDDEN'],
    ['huyen.baothang.chutich', 'FORBIDDEN'],
    ['huyen.bacha', 'NOT_FOUND'],
    ['so.gddt', 'NOT_FOUND'],
  ] as const)
    expect(await refusal(stage, username, 'allowLateSubmission', input), username).toMatchObject({ code });
  const submitted = await does(stage, 'truong2', 'submitAssessment', { id: assessmentId, version });
  expect(
    (await does(stage, 'pv05', 'allowLateSubmission', { ...input, version: submitted.row.version })).problems,
  ).toMatchObject([{ code: 'assessment.state.alreadySubmitted' }]);
});

test('I-13: whoever has excused a unit does not excuse it once more before somebody else has acted', async () => {
  const { id: assessmentId, version } = await filled(stage, upperSchool);
  const first = await does(stage, 'so.gddt', 'allowLateSubmission', { assessmentId, version, ...excuse });
  const input = { assessmentId, version: first.row.version, ...excuse, until: '2022-03-01' };
  expect(await refusal(stage, 'so.gddt', 'allowLateSubmission', input)).toMatchObject({
    code: 'FORBIDDEN',
    rule: 'assessment.consecutiveSteps',
  });
  expect((await does(stage, 'pv05', 'allowLateSubmission', input)).problems).toEqual([]);
});

test('the list of those that have not submitted is whole: the unregistered by name and by body, in each viewer’s scope alone', async () => {
  await openYear();
  await filled(stage, upperSchool);
  const department = await unsubmitted('so.gddt', namedUnits.educationDepartment);
  const entries = department.unsubmittedUnits.edges.map(({ node }) => node);
  expect(entries.length).toBe(department.unsubmittedUnits.totalCount);
  expect(entries.find(({ unit }) => unit.id === upperSchool.unitId)?.assessment?.state).toBe('DRAFT');
  expect(entries.filter(({ assessment }) => assessment === null).length).toBeGreaterThan(5);
  expect(
    department.unsubmittedByBody.find(({ managedBy }) => managedBy?.id === namedUnits.educationDepartment),
  ).toEqual({
    managedBy: { id: namedUnits.educationDepartment },
    ...{ unregistered: entries.length - 1, registered: 1 },
  });
  const own = await unsubmitted('truong2');
  expect(own.unsubmittedUnits.edges.map(({ node }) => node.unit.id)).toEqual([lowerSchool.unitId]);
  expect((await unsubmitted('tdkt')).unsubmittedUnits.totalCount).toBe(0);
});
