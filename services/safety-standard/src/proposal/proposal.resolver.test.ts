import { namedUnits } from '@antoan/demonstration';
import { newId } from '@antoan/ids';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { followLaw } from '../load/follow-law.ts';
import { neverSubmitted, otherUpperSchools } from '../stage/absence.factory.ts';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import {
  appraised,
  criteriaOf,
  does,
  findings,
  refusal,
  type Decision,
  type Dossier,
  type Proposal,
} from '../stage/dossier.factory.ts';
import { documentNumber, grants, openStage, type Stage } from '../stage/stage.factory.ts';
import { acting, seen } from '../stage/whole-year.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const inputOf = (dossiers: readonly Dossier[], facts: object = {}) => ({
  ...{ year: 2021, assessmentIds: dossiers.map(({ id }) => id) },
  ...{ number: documentNumber('TTr-CA'), date: '2021-11-19' },
  ...facts,
});
const propose = async (dossiers: readonly Dossier[], facts: object = {}) =>
  does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', inputOf(dossiers, facts));
const decisionOn = ({ id, version }: Proposal, facts: object = {}) => ({
  ...{ proposalId: id, version, number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  ...facts,
});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const reason = 'Bổ sung đơn vị còn thiếu vào danh sách.';

test('the police take a list back before it is decided: its dossiers are appraised again, and go on another list by another officer than appraised them', async () => {
  const dossier = await appraised(stage, upperSchool);
  const { row: proposal } = await propose([dossier]);
  const input = { proposalId: proposal.id, version: proposal.version, reason };
  expect((await does(stage, 'pv05.lanhdao', 'withdrawProposal', { ...input, reason: ' ' })).problems).toMatchObject([
    { code: 'recognitionProposal.reason.missing', path: ['reason'] },
  ]);
  expect(
    codes((await does(stage, 'pv05.lanhdao', 'withdrawProposal', { ...input, reason: 'Gọi 0912345678' })).problems),
  ).toEqual(['text.namesPerson']);
  const { problems, row } = await does(stage, 'pv05.lanhdao', 'withdrawProposal', input);
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ state: 'WITHDRAWN', closedReason: reason, viewerCanWithdraw: false });

  const after = await seen(stage.person('pv05'), dossier.id);
  expect(after).toMatchObject({ state: 'APPRAISED', viewerCanPropose: false });
  expect(after.history.at(-1)).toMatchObject({
    step: 'WITHDRAW',
    reason,
    bodyUnit: { id: namedUnits.provincialPolice },
  });
  expect(codes((await does(stage, 'chutich', 'decideRecognition', decisionOn(proposal))).problems)).toEqual([
    'recognitionProposal.state.withdrawn',
  ]);
  expect(codes((await does(stage, 'pv05.lanhdao', 'withdrawProposal', input)).problems)).toEqual([
    'recognitionProposal.state.withdrawn',
  ]);
  const again = await propose([dossier]);
  expect(again.problems).toEqual([]);
  expect((await does(stage, 'chutich', 'decideRecognition', decisionOn(again.row))).problems).toEqual([]);
  expect(
    codes((await does(stage, 'pv05.lanhdao', 'withdrawProposal', { ...input, proposalId: again.row.id })).problems),
  ).toEqual(['recognitionProposal.state.alreadyDecided']);
});

test('nobody takes back another’s list: the authority may not, and strangers do not find it', async () => {
  const { row } = await propose([await appraised(stage, upperSchool)]);
  const input = { proposalId: row.id, version: row.version, reason };
  for (const username of ['chutich', 'pv05', 'giamsat'] as const)
    expect(await refusal(stage, username, 'withdrawProposal', input), username).toMatchObject({ code: 'FORBIDDEN' });
  for (const username of ['ca.baothang', 'quantri', 'huyen.bacha'] as const)
    expect(await refusal(stage, username, 'withdrawProposal', input), username).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(stage, 'pv05.lanhdao', 'withdrawProposal', { ...input, version: 7 })).toMatchObject({
    code: 'CONFLICT',
  });
});

test('I-13: a list lapses whole on the day its authority ends, its dossiers are appraised again, and the chair is told', async () => {
  const { row: dossier } = { row: await appraised(stage, lowerSchool) };
  const { row: proposal } = await does<Proposal>(
    stage,
    'ca.baothang.lanhdao',
    'proposeRecognition',
    inputOf([dossier]),
  );
  const follow = () => followLaw({ clock: stage.clock, transaction: (act) => stage.offstage(act) as never });
  await follow();
  expect(await stateOf(proposal.id)).toEqual({ state: 'PROPOSED', closedReason: null });
  await stage.offstage((em) =>
    em.execute(`update unit_ref set valid_to = '2021-11-20' where id = ?`, [namedUnits.baoThangCommittee]),
  );
  await follow();
  await follow();
  expect(await stateOf(proposal.id)).toEqual({ state: 'LAPSED', closedReason: 'AUTHORITY_CHANGED' });
  const after = await seen(stage.person('truong2'), dossier.id);
  expect(after.state).toBe('APPRAISED');
  expect(after.history.filter(({ step }) => step === 'LAPSE')).toMatchObject([
    { reason: 'AUTHORITY_CHANGED', bodyUnit: null },
  ]);
  expect(
    codes((await does(stage, 'huyen.baothang.chutich', 'decideRecognition', decisionOn(proposal))).problems),
  ).toEqual(['recognitionProposal.state.lapsed']);
  const acts = await stage.offstage((em) =>
    em.execute<{ act: string }[]>('select act from audit_event where noun_id = ? order by id', [proposal.id]),
  );
  expect(acts.map(({ act }) => act)).toEqual(['propose', 'lapse']);
});

test('who never submitted is proposed NOT_MET for that reason, and becomes it only by the decision; an appraisal may change it later', async () => {
  const [unitId] = otherUpperSchools(1) as [string];
  const absent = await neverSubmitted(stage, unitId);
  const queue = '{ assessments(awaiting: ABSENCE) { edges { node { id viewerCanPropose } } } }';
  expect(await stage.person('pv05.lanhdao').query(queue)).toEqual({
    assessments: { edges: [{ node: { id: absent.id, viewerCanPropose: true } }] },
  });
  const { row: proposal } = await propose([absent]);
  expect(proposal.lines).toMatchObject([{ result: 'NOT_MET', basis: 'NOT_SUBMITTED' }]);
  expect(await standingsOf(unitId)).toEqual([]);
  const { problems, row: decision } = await does<Decision>(stage, 'chutich', 'decideRecognition', decisionOn(proposal));
  expect(problems).toEqual([]);
  expect(await standingsOf(unitId)).toEqual([{ value: 'NOT_MET', reason: 'NOT_SUBMITTED' }]);

  const { version } = await seen(stage.person('pv05'), absent.id);
  await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id: absent.id, version, answers: findings(unitId), reason: 'Đơn vị nộp hồ sơ sau quyết định.' },
  });
  const amended = await does(stage, 'chutich', 'amendRecognition', {
    ...{ decisionId: decision.id, unitId, result: 'MET', number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
    reason: 'Hồ sơ nộp sau đã chứng minh các tiêu chí.',
  });
  expect(amended.problems).toEqual([]);
  expect(await standingsOf(unitId)).toEqual([
    { value: 'NOT_MET', reason: 'NOT_SUBMITTED' },
    { value: 'MET', reason: 'AMENDED' },
  ]);
});

test('a withdrawn list leaves who never submitted just that', async () => {
  const [unitId] = otherUpperSchools(1) as [string];
  const absent = await neverSubmitted(stage, unitId);
  const { row } = await propose([absent]);
  await does(stage, 'pv05.lanhdao', 'withdrawProposal', { proposalId: row.id, version: row.version, reason });
  expect(await seen(stage.person('pv05.lanhdao'), absent.id)).toMatchObject({
    state: 'NOT_SUBMITTED',
    viewerCanPropose: true,
  });
});

test('several lists of one authority and year, appraised and never submitted together; more than 2,000 lines on one are refused', async () => {
  const [first, second] = otherUpperSchools(2) as [string, string];
  const failing = criteriaOf(upperSchool.unitId).find(({ kind }) => kind === 'REQUIREMENT')!;
  const found = await appraised(stage, upperSchool, [failing.number]);
  const lists = [
    await propose([found, await neverSubmitted(stage, first)]),
    await propose([await neverSubmitted(stage, second)]),
  ];
  expect(lists.map(({ problems }) => problems)).toEqual([[], []]);
  const { row } = await does<Decision>(stage, 'chutich', 'decideRecognition', decisionOn(lists[0]!.row));
  expect(row.lines.map(({ result }) => result)).toEqual(['NOT_MET', 'NOT_MET']);
  const many = { ...inputOf([]), assessmentIds: Array.from({ length: 2001 }, () => newId()) };
  expect(await refusal(stage, 'pv05.lanhdao', 'proposeRecognition', many)).toMatchObject({ code: 'BAD_INPUT' });
});

test('I-29: two lists that take the same number at once: one goes out, the other is told; nothing is half done', async () => {
  const [first, second] = otherUpperSchools(2) as [string, string];
  const dossiers = [await neverSubmitted(stage, first), await neverSubmitted(stage, second)];
  const heads = [stage.as(grants['pv05.lanhdao']), stage.as(grants['pv05.lanhdao'])];
  const answers = await Promise.all(
    dossiers.map((dossier, index) =>
      acting<Proposal>(heads[index]!, 'proposeRecognition', inputOf([dossier], { number: '412/TTr-CAT' })),
    ),
  );
  expect(answers.map(({ problems }) => codes(problems)).toSorted()).toEqual([[], ['recognitionProposal.number.taken']]);
  const states = await Promise.all(dossiers.map(({ id }) => seen(heads[0]!, id)));
  expect(states.map(({ state }) => state).toSorted()).toEqual(['NOT_SUBMITTED', 'PROPOSED']);
});

test('a list and its decision keep the names that the bodies had then', async () => {
  const { row } = await propose([await appraised(stage, upperSchool)]);
  await does(stage, 'chutich', 'decideRecognition', decisionOn(row));
  await stage.offstage((em) => em.execute(`update unit_ref set name = name || ' (tên mới)'`));
  const { recognitionProposal } = await stage
    .person('chutich')
    .query<{ recognitionProposal: Named }>(
      'query ($id: ID!) { recognitionProposal(id: $id) { proposer { name } authority { name } decision { authority { name } } lines { assessment { history { bodyUnit { name } } } } } }',
      { id: row.id },
    );
  const names = [
    ...[recognitionProposal.proposer, recognitionProposal.authority, recognitionProposal.decision.authority],
    ...recognitionProposal.lines.flatMap(({ assessment }) => assessment.history.map(({ bodyUnit }) => bodyUnit)),
  ];
  expect(names).toHaveLength(3 + 7);
  for (const { name } of names) expect(name).not.toMatch(/tên mới|^$/);
});

interface Body {
  name: string;
}

interface Named {
  proposer: Body;
  authority: Body;
  decision: { authority: Body };
  lines: { assessment: { history: { bodyUnit: Body }[] } }[];
}

async function stateOf(proposalId: string) {
  const { recognitionProposal } = await stage
    .person('ca.baothang')
    .query<{ recognitionProposal: { state: string; closedReason: string | null } }>(
      'query ($id: ID!) { recognitionProposal(id: $id) { state closedReason } }',
      { id: proposalId },
    );
  return recognitionProposal;
}

function standingsOf(unitId: string) {
  return stage.offstage((em) =>
    em.execute<{ value: string; reason: string }[]>(
      'select value, reason from standing_version where unit_id = ? and year = 2021 order by version',
      [unitId],
    ),
  );
}
