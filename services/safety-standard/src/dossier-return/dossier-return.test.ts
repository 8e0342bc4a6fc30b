import { namedUnits } from '@antoan/demonstration';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import {
  completeAnswers,
  criteriaOf,
  does,
  dossierFields,
  filled,
  findings,
  minutes,
  refusal,
  type Crew,
  type Dossier,
} from '../stage/dossier.factory.ts';
import { openStage, type Stage, type Username } from '../stage/stage.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const [first, second] = completeAnswers(upperSchool.unitId);
const reason = 'Chưa có quyết định ban hành kế hoạch; ghi số và ngày của quyết định.';

const read = async (username: Username, id: string) =>
  (
    await stage
      .person(username)
      .query<{ assessment: Dossier }>(`query ($id: ID!) { assessment(id: $id) { ${dossierFields} } }`, { id })
  ).assessment;
const submitted = async (crew: Crew = upperSchool) => {
  const draft = await filled(stage, crew);
  return (await does(stage, crew.head, 'submitAssessment', { id: draft.id, version: draft.version })).row;
};
const sentBack = (username: Username, { id, version }: Dossier, more: object = {}) =>
  does(stage, username, 'returnAssessment', {
    ...{ id, version, criterionIds: [first!.criterionId], reasonCode: 'EVIDENCE_MISSING', reason },
    ...more,
  });
const mended = ({ id, version }: Dossier, answers: object[], more: object = {}) =>
  does(stage, 'truong.nhap', 'saveAssessment', { id, version, answers, ...more });

test('the managing body sends back one criterion: the unit mends that one alone, submits again, and it is verified anew', async () => {
  const { row: returned } = await sentBack('so.gddt', await submitted());
  expect(returned).toMatchObject({
    state: 'RETURNED',
    returned: { reasonCode: 'EVIDENCE_MISSING', reason, criterionIds: [first!.criterionId], parts: [] },
  });

  const elsewhere = await mended(returned, [{ ...second!, note: 'Bổ sung' }], { minutes });
  expect(elsewhere.problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['assessment.answer.notReturned', 'answers', second!.criterionId],
    ['assessment.minutes.notReturned', 'minutes'],
  ]);
  const { row: draft } = await mended(returned, [{ ...first!, evidence: 'Quyết định số 15/QĐ ngày 09/01/2021' }]);
  expect(draft).toMatchObject({ state: 'RETURNED', viewerCanEdit: true });

  const { row: again } = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: draft.version });
  expect(again).toMatchObject({ state: 'SUBMITTED', returned: null });
  const { row } = await does(stage, 'so.gddt', 'verifyAssessment', { id: again.id, version: again.version });
  expect(row.state).toBe('VERIFIED');
  expect(row.history.map(({ step, reason: why }) => [step, why])).toEqual([
    ['REGISTER', 'LATE'],
    ['SAVE', null],
    ['SUBMIT', 'LATE'],
    ['RETURN', reason],
    ['SAVE', null],
    ['SUBMIT', null],
    ['VERIFY', null],
  ]);
});

test('the police send back what was verified, with the minutes; it goes by the managing body again', async () => {
  const { id, version } = await submitted();
  const verified = await does(stage, 'so.gddt', 'verifyAssessment', { id, version });
  const { row: returned } = await sentBack('pv05', verified.row, {
    criterionIds: [],
    parts: ['MINUTES'],
    reasonCode: 'MINUTES_INCOMPLETE',
  });
  expect(returned.history.at(-1)).toMatchObject({
    step: 'RETURN',
    byRole: 'PV05_OFFICER',
    bodyUnit: { id: namedUnits.provincialPolice },
  });
  expect((await mended(returned, [first!])).problems).toMatchObject([{ code: 'assessment.answer.notReturned' }]);
  const draft = await mended(returned, [], { minutes: { ...minutes, attendeesCount: 30 } });
  const again = await does(stage, 'truong', 'submitAssessment', { id, version: draft.row.version });
  expect(again.row.state).toBe('SUBMITTED');
  expect(
    (
      await does(stage, 'pv05', 'appraiseAssessment', {
        id,
        version: again.row.version,
        answers: findings(upperSchool.unitId),
      })
    ).problems,
  ).toMatchObject([{ code: 'assessment.state.notVerified' }]);
});

test('a return names something of the dossier and says why in words that name nobody', async () => {
  const dossier = await submitted();
  expect((await sentBack('so.gddt', dossier, { criterionIds: [], reason: ' ' })).problems).toMatchObject([
    { code: 'assessment.return.nothingNamed', path: ['criterionIds'] },
    { code: 'assessment.return.reasonMissing', path: ['reason'] },
  ]);
  const stranger = criteriaOf(namedUnits.enterprise)[0]!.id;
  const wrong = { criterionIds: [stranger], reason: 'Gọi 0912 345 678', internalNote: 'TUYỆT MẬT' };
  expect((await sentBack('so.gddt', dossier, wrong)).problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['assessment.answer.unknownCriterion', 'criterionIds', stranger],
    ['text.namesPerson', 'reason'],
    ['text.classified', 'internalNote'],
  ]);
  expect(await read('truong', dossier.id)).toMatchObject({ state: 'SUBMITTED', version: dossier.version });
});

test('what one officer notes for another is not for the unit', async () => {
  const { row } = await sentBack('so.gddt', await submitted(), { internalNote: 'Đối chiếu với báo cáo 6 tháng.' });
  const noteFor = async (username: Username) => (await read(username, row.id)).history.at(-1)!.internalNote;
  expect(await noteFor('pv05')).toBe('Đối chiếu với báo cáo 6 tháng.');
  expect(await noteFor('so.gddt')).toBe('Đối chiếu với báo cáo 6 tháng.');
  expect(await noteFor('truong')).toBeNull();
  expect(await noteFor('truong.nhap')).toBeNull();
});

test('nothing mended, nothing submitted', async () => {
  const { row } = await sentBack('so.gddt', await submitted());
  const { problems } = await does(stage, 'truong', 'submitAssessment', { id: row.id, version: row.version });
  expect(problems).toMatchObject([{ code: 'assessment.return.notMended' }]);
});

test('who is overtaken is told by what: two returns, a return after a verification, a return of a draft', async () => {
  const draft = await filled(stage, upperSchool);
  expect((await sentBack('so.gddt', draft)).problems).toMatchObject([{ code: 'assessment.state.notSubmitted' }]);
  const { row } = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: draft.version });
  expect((await sentBack('pv05', row)).problems).toMatchObject([{ code: 'assessment.state.notVerified' }]);
  const both = await Promise.all([sentBack('so.gddt', row), sentBack('so.gddt', row)]);
  expect(both.map(({ problems }) => problems.map(({ code }) => code)).toSorted()).toEqual([
    [],
    ['assessment.state.alreadyReturned'],
  ]);
});

test('a return after the verification is told that it comes too late', async () => {
  const { id, version } = await submitted();
  const verified = await does(stage, 'so.gddt', 'verifyAssessment', { id, version });
  expect((await sentBack('so.gddt', verified.row)).problems).toMatchObject([
    { code: 'assessment.state.alreadyVerified' },
  ]);
});

test('only the bodies of the route send back, each in its turn; the page offers it to nobody else', async () => {
  const dossier = await submitted(lowerSchool);
  const { id, version } = dossier;
  const input = { id, version, criterionIds: [first!.criterionId], reasonCode: 'OTHER', reason };
  for (const [username, code] of [
    ['truong2', 'FORBIDDEN'],
    ['pv05', 'FORBIDDEN'],
    ['huyen.baothang.chutich', 'FORBIDDEN'],
    ['so.gddt', 'NOT_FOUND'],
    ['huyen.bacha', 'NOT_FOUND'],
  ] as const)
    expect(await refusal(stage, username, 'returnAssessment', input), username).toMatchObject({ code });
  expect((await read('huyen.baothang', id)).viewerCanReturn).toBe(true);
  expect((await read('ca.baothang', id)).viewerCanReturn).toBe(false);
  const verified = await does(stage, 'huyen.baothang', 'verifyAssessment', { id, version });
  expect(verified.row.viewerCanReturn).toBe(false);
  expect((await read('ca.baothang', id)).viewerCanReturn).toBe(true);
});

test('what was sent back is mended and submitted after the year has closed, and is not late by that', async () => {
  const { row } = await sentBack('so.gddt', await submitted());
  stage.clock.set(new Date('2022-01-20T02:00:00Z'));
  const draft = await mended(row, [{ ...first!, evidence: 'Quyết định số 15/QĐ ngày 09/01/2021' }]);
  const { problems, row: again } = await does(stage, 'truong', 'submitAssessment', {
    id: row.id,
    version: draft.row.version,
  });
  expect(problems).toEqual([]);
  expect(again.history.at(-1)).toMatchObject({ step: 'SUBMIT', reason: null });
});

test('I-13: whoever sent a dossier back does not take the next step of it, and a unit never sends back its own', async () => {
  const { row } = await sentBack('so.gddt', await submitted());
  const [step] = await stage.offstage((em) =>
    em.execute<{ last_step: string; last_actor_id: string }[]>(
      'select last_step, last_actor_id from assessment where id = ?',
      [row.id],
    ),
  );
  expect(step).toEqual({ last_step: 'RETURN', last_actor_id: stage.person('so.gddt').accountId });
  expect(
    await refusal(stage, 'truong', 'returnAssessment', {
      ...{ id: row.id, version: row.version, criterionIds: [first!.criterionId], reasonCode: 'OTHER', reason },
    }),
  ).toMatchObject({ code: 'FORBIDDEN', rule: 'assessment.return' });
});
