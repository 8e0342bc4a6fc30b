import { namedUnits } from '@antoan/demonstration';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { upperSchool } from '../stage/crew.factory.ts';
import { criteriaOf, decided, does, findings, refusal, type Decision } from '../stage/dossier.factory.ts';
import { documentNumber, grants, openStage, type Stage } from '../stage/stage.factory.ts';
import { acting, seen } from '../stage/whole-year.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

interface Contest {
  id: string;
  version: number;
  state: string;
  viewerCanAnswer: boolean;
}

const { unitId } = upperSchool;
const grounds = 'Kế hoạch đã ban hành trong quý I, gửi kèm theo văn bản số 15/THPT.';
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const failing = () => criteriaOf(unitId).find(({ kind }) => kind === 'REQUIREMENT')!.number;
const contest = (decision: Decision, facts: object = {}) =>
  does<Contest>(stage, 'truong', 'contestRecognition', { decisionId: decision.id, unitId, grounds, ...facts });
const contestsSeenBy = async (username: Parameters<Stage['person']>[0]) =>
  (
    await stage
      .person(username)
      .query<{ recognitionContests: Contest[] }>('{ recognitionContests { id version state viewerCanAnswer } }')
  ).recognitionContests;
const standing = () =>
  stage.offstage((em) =>
    em.execute<{ value: string; version: number }[]>(
      'select value, version from unit_standing where unit_id = ? and year = 2021',
      [unitId],
    ),
  );

test('a head contests a decision, the authority upholds it in writing; the standing stays and the way shows both', async () => {
  const { dossier, decision } = await decided(stage, upperSchool, [failing()]);
  const { problems, row } = await contest(decision);
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ state: 'OPEN', viewerCanAnswer: false });
  expect(await standing()).toEqual([{ value: 'NOT_MET', version: 1 }]);
  expect(await contestsSeenBy('pv05')).toMatchObject([{ state: 'OPEN', viewerCanAnswer: false }]);
  expect(await contestsSeenBy('chutich')).toMatchObject([{ state: 'OPEN', viewerCanAnswer: true }]);
  for (const username of ['tdkt', 'quantri', 'huyen.bacha', 'truong2'] as const)
    expect(await contestsSeenBy(username), username).toEqual([]);

  const answer = {
    contestId: row.id,
    version: row.version,
    reason: 'Văn bản gửi kèm không phải kế hoạch của năm xét.',
  };
  expect(codes((await does(stage, 'chutich', 'upholdRecognition', { ...answer, reason: ' ' })).problems)).toEqual([
    'contest.reason.missing',
  ]);
  for (const username of ['truong', 'pv05.lanhdao', 'huyen.baothang.chutich'] as const)
    expect(await refusal(stage, username, 'upholdRecognition', answer), username).toMatchObject({ code: 'FORBIDDEN' });
  expect((await does(stage, 'chutich', 'upholdRecognition', answer)).row).toMatchObject({ state: 'UPHELD' });
  expect(codes((await does(stage, 'chutich', 'upholdRecognition', answer)).problems)).toEqual([
    'contest.state.answered',
  ]);
  const { history } = await seen(stage.person('truong'), dossier.id);
  expect(history.slice(-2)).toMatchObject([
    { step: 'CONTEST', byRole: 'UNIT_HEAD', reason: grounds },
    { step: 'UPHOLD', byRole: 'PROVINCIAL_CHAIR', bodyUnit: { id: namedUnits.provincialCommittee } },
  ]);
  expect(await standing()).toEqual([{ value: 'NOT_MET', version: 1 }]);
});

test('the police appraise again and the amending decision answers the contest', async () => {
  const { dossier, decision } = await decided(stage, upperSchool, [failing()]);
  await contest(decision);
  const { version } = await seen(stage.person('pv05'), dossier.id);
  await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: dossier.id, version, answers: findings(unitId), reason: 'Xem lại theo ý kiến của đơn vị.' },
  });
  const amended = await does<Decision>(stage, 'chutich', 'amendRecognition', {
    ...{ decisionId: decision.id, unitId, result: 'MET', number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Ý kiến của đơn vị có căn cứ.',
  });
  expect(amended.problems).toEqual([]);
  expect(await standing()).toEqual([{ value: 'MET', version: 2 }]);
  const { assessment } = await stage
    .person('truong')
    .query<{ assessment: object }>(
      'query ($id: ID!) { assessment(id: $id) { contests { state answer answeringDecision { id } } contestable { id } } }',
      { id: dossier.id },
    );
  expect(assessment).toEqual({
    contests: [{ state: 'AMENDED', answer: null, answeringDecision: { id: amended.row.id } }],
    contestable: null,
  });
});

test('a contest is the head’s alone, once for a decision, against what is not a recognition, in time and without names of persons', async () => {
  const { dossier, decision } = await decided(stage, upperSchool, [failing()]);
  const contestable = 'query ($id: ID!) { assessment(id: $id) { contestable { id contestableUntil } } }';
  expect(await stage.person('truong').query(contestable, { id: dossier.id })).toEqual({
    assessment: { contestable: { id: decision.id, contestableUntil: '2021-12-20' } },
  });
  expect(await stage.person('truong.nhap').query(contestable, { id: dossier.id })).toEqual({
    assessment: { contestable: null },
  });
  const input = { decisionId: decision.id, unitId, grounds };
  for (const username of ['truong.nhap', 'so.gddt', 'chutich', 'pv05'] as const)
    expect(await refusal(stage, username, 'contestRecognition', input), username).toMatchObject({ code: 'FORBIDDEN' });
  for (const username of ['truong2', 'quantri'] as const)
    expect(await refusal(stage, username, 'contestRecognition', input), username).toMatchObject({ code: 'NOT_FOUND' });
  expect(codes((await contest(decision, { grounds: ' ' })).problems)).toEqual(['contest.grounds.missing']);
  expect(codes((await contest(decision, { grounds: 'Hỏi số 0912345678' })).problems)).toEqual(['text.namesPerson']);
  stage.clock.set(new Date('2021-12-21T02:00:00Z'));
  expect(codes((await contest(decision)).problems)).toEqual(['contest.window.over']);
  stage.clock.set(new Date('2021-12-20T02:00:00Z'));
  const heads = [stage.as(grants.truong), stage.as(grants.truong)];
  const answers = await Promise.all(heads.map((head) => acting<Contest>(head, 'contestRecognition', input)));
  expect(answers.map(({ problems }) => codes(problems)).toSorted()).toEqual([[], ['contest.made.already']]);
});

test('nobody contests a recognition, nor a decision that another has replaced', async () => {
  const { dossier, decision } = await decided(stage, upperSchool);
  expect(codes((await contest(decision)).problems)).toEqual(['contest.result.met']);
  const { version } = await seen(stage.person('pv05'), dossier.id);
  await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: dossier.id, version, answers: findings(unitId, [failing()]), reason: 'Xác minh lại.' },
  });
  const { row: against } = await does<Decision>(stage, 'chutich', 'amendRecognition', {
    ...{ decisionId: decision.id, unitId, result: 'NOT_MET', number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Xem lại hồ sơ',
  });
  const later = await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: dossier.id, version: (await seen(stage.person('pv05'), dossier.id)).version },
    ...{ answers: findings(unitId), reason: 'Xác minh lại.' },
  });
  expect(later.problems).toEqual([]);
  await does(stage, 'chutich', 'amendRecognition', {
    ...{ decisionId: against.id, unitId, result: 'MET', number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Xem lại hồ sơ',
  });
  expect(codes((await contest(against)).problems)).toEqual(['contest.decision.replaced']);
});
