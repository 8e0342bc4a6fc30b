import { namedUnits } from '@antoan/demonstration';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import {
  completeAnswers,
  criteriaOf,
  decided,
  does,
  dossierFields,
  filled,
  findings,
  minutes,
  refusal,
  type Dossier,
} from '../stage/dossier.factory.ts';
import { openStage, type Stage } from '../stage/stage.factory.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.stop();
  stage = await openStage();
});
afterAll(() => stage.stop());

const read = (username: Parameters<Stage['person']>[0], id: string) =>
  stage
    .person(username)
    .query<{ assessment: Dossier }>(`query ($id: ID!) { assessment(id: $id) { ${dossierFields} } }`, { id });
const submitted = async (crew = upperSchool) => {
  const draft = await filled(stage, crew);
  return (await does(stage, crew.head, 'submitAssessment', { id: draft.id, version: draft.version })).row;
};

test('a year of THPT Bảo Thắng: Sở GD&ĐT verifies, PV05 appraises and proposes, UBND tỉnh decides', async () => {
  const { dossier } = await decided(stage, upperSchool);
  const { assessment } = await read('truong', dossier.id);
  expect(assessment).toMatchObject({
    state: 'DECIDED',
    selfResult: 'MET',
    appraisedResult: 'MET',
    decision: { number: expect.stringContaining('QĐ-UBND') },
  });
  expect(assessment.history.map(({ step, byRole, bodyUnit }) => [step, byRole, bodyUnit.id])).toEqual([
    ['REGISTER', 'UNIT_EDITOR', namedUnits.upperSecondarySchool],
    ['SAVE', 'UNIT_EDITOR', namedUnits.upperSecondarySchool],
    ['SUBMIT', 'UNIT_HEAD', namedUnits.upperSecondarySchool],
    ['VERIFY', 'MANAGER_OFFICER', namedUnits.educationDepartment],
    ['APPRAISE', 'PV05_OFFICER', namedUnits.provincialPolice],
    ['PROPOSE', 'PV05_HEAD', namedUnits.provincialPolice],
    ['DECIDE', 'PROVINCIAL_CHAIR', namedUnits.provincialCommittee],
  ]);
  expect(assessment.history.map(({ reason }) => reason).slice(0, 3)).toEqual(['LATE', null, 'LATE']);
});

test('a year of THCS Phố Lu stays in Bảo Thắng: UBND huyện, Công an huyện, the district chair', async () => {
  const { dossier } = await decided(stage, lowerSchool);
  const { assessment } = await read('truong2', dossier.id);
  expect(assessment.state).toBe('DECIDED');
  expect(assessment.history.slice(3).map(({ byRole }) => byRole)).toEqual([
    'DISTRICT_OFFICER',
    'AREA_POLICE',
    'AREA_POLICE',
    'DISTRICT_CHAIR',
  ]);
});

test('seeing is not acting: Bảo Thắng reads the upper-secondary school but may not verify it; Bắc Hà does not find it', async () => {
  const { id, version } = await submitted();
  expect((await read('huyen.baothang', id)).assessment).toMatchObject({ state: 'SUBMITTED', viewerCanVerify: false });
  expect(await refusal(stage, 'huyen.baothang', 'verifyAssessment', { id, version })).toMatchObject({
    code: 'FORBIDDEN',
    rule: 'assessment.verify',
  });
  expect(await refusal(stage, 'huyen.bacha', 'verifyAssessment', { id, version })).toMatchObject({ code: 'NOT_FOUND' });
  const { errors } = await stage.person('huyen.bacha').ask('query ($id: ID!) { assessment(id: $id) { id } }', { id });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  const { verified } = { verified: await does(stage, 'so.gddt', 'verifyAssessment', { id, version }) };
  expect(verified.row.state).toBe('VERIFIED');
});

test('the other way round, Sở GD&ĐT and PV05 have no hand in the lower-secondary school', async () => {
  const { id, version } = await submitted(lowerSchool);
  expect(await refusal(stage, 'so.gddt', 'verifyAssessment', { id, version })).toMatchObject({ code: 'NOT_FOUND' });
  const verified = await does(stage, 'huyen.baothang', 'verifyAssessment', { id, version });
  expect(
    await refusal(stage, 'pv05', 'appraiseAssessment', {
      id,
      version: verified.row.version,
      answers: findings(lowerSchool.unitId),
    }),
  ).toMatchObject({ code: 'FORBIDDEN' });
});

test('an editor may not submit, and the neighbour school may not even look', async () => {
  const { id, version } = await filled(stage, upperSchool);
  expect(await refusal(stage, 'truong.nhap', 'submitAssessment', { id, version })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stage, 'truong2', 'submitAssessment', { id, version })).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await refusal(stage, 'truong2', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await refusal(stage, 'so.gddt', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 }),
  ).toMatchObject({ code: 'FORBIDDEN' });
});

test('a second submit says that it was done already, and nothing happens', async () => {
  const { id, version } = await submitted();
  const again = await does(stage, 'truong', 'submitAssessment', { id, version });
  expect(again.problems).toMatchObject([{ code: 'assessment.state.alreadySubmitted' }]);
  const { assessment } = await read('truong', id);
  expect(assessment.version).toBe(version);
  expect(assessment.history.filter(({ step }) => step === 'SUBMIT')).toHaveLength(1);
});

test('two submits at once: one is done, the other is told so', async () => {
  const { id, version } = await filled(stage, upperSchool);
  const answers = await Promise.all([1, 2].map(() => does(stage, 'truong', 'submitAssessment', { id, version })));
  expect(answers.map(({ problems }) => problems.map(({ code }) => code)).toSorted()).toEqual([
    [],
    ['assessment.state.alreadySubmitted'],
  ]);
});

test('two people edit one draft: the second is told the current version and nothing is lost', async () => {
  const draft = await filled(stage, upperSchool);
  const note = (text: string) => ({
    id: draft.id,
    version: draft.version,
    answers: [{ ...completeAnswers(upperSchool.unitId)[0]!, note: text }],
  });
  const first = await does(stage, 'truong.nhap', 'saveAssessment', note('Bản của người nhập'));
  expect(first.row.version).toBe(draft.version + 1);
  expect(await refusal(stage, 'truong', 'saveAssessment', note('Bản của hiệu trưởng'))).toMatchObject({
    code: 'CONFLICT',
    noun: 'assessment',
    currentVersion: draft.version + 1,
  });
});

test('a submit with something missing names each field', async () => {
  const { row } = await does(stage, 'truong.nhap', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 });
  const [first, ...others] = completeAnswers(upperSchool.unitId);
  const { evidence: _, ...bare } = first as { evidence?: string; criterionId: string };
  const saved = await does(stage, 'truong.nhap', 'saveAssessment', {
    id: row.id,
    version: row.version,
    answers: [bare, ...others.slice(1)],
  });
  const { problems } = await does(stage, 'truong', 'submitAssessment', { id: row.id, version: saved.row.version });
  expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['assessment.evidence.missing', 'answers', first!.criterionId, 'evidence'],
    ['assessment.answer.missing', 'answers', others[0]!.criterionId],
    ['assessment.minutes.missing', 'minutes'],
  ]);
  expect(saved.row.missing.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
  expect((await read('truong', row.id)).assessment.state).toBe('DRAFT');
});

test('a draft keeps what is typed in one form, and refuses numbers of persons, marks of secrecy and unsound counts', async () => {
  const { row } = await does(stage, 'truong.nhap', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 });
  const criteria = criteriaOf(upperSchool.unitId);
  const requirement = criteria.find(({ kind }) => kind === 'REQUIREMENT')!;
  const threshold = criteria.find(({ kind }) => kind === 'THRESHOLD')!;
  const { problems } = await does(stage, 'truong.nhap', 'saveAssessment', {
    id: row.id,
    version: row.version,
    answers: [
      { criterionId: requirement.id, value: 'OCCURRED', evidence: 'gọi 0912 345 678' },
      { criterionId: threshold.id, count: 5, total: 4, note: 'TỐI MẬT' },
      { criterionId: namedUnits.enterprise, value: 'YES' },
    ],
    minutes: { ...minutes, summary: 'CCCD 010099001234', attendeesCount: 0 },
  });
  expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['assessment.answer.wrongKind', 'answers', requirement.id, 'value'],
    ['text.namesPerson', 'answers', requirement.id, 'evidence'],
    ['assessment.count.exceedsTotal', 'answers', threshold.id, 'count'],
    ['text.classified', 'answers', threshold.id, 'note'],
    ['assessment.answer.unknownCriterion', 'answers', namedUnits.enterprise],
    ['text.namesPerson', 'minutes', 'summary'],
    ['assessment.minutes.attendeesCount.zero', 'minutes', 'attendeesCount'],
  ]);
  const saved = await does(stage, 'truong.nhap', 'saveAssessment', {
    id: row.id,
    version: row.version,
    answers: [{ criterionId: requirement.id, value: 'YES', evidence: '  Ba\u0309o   vệ ' }],
  });
  const kept = await stage
    .person('truong')
    .query<{ assessment: { answers: { evidence: string }[] } }>(
      'query ($id: ID!) { assessment(id: $id) { answers { evidence } } }',
      { id: saved.row.id },
    );
  expect(kept.assessment.answers).toEqual([{ evidence: 'Bảo vệ' }]);
});

test('I-13: a PROHIBITION that occurred needs a conclusion reference, from the unit and from the police', async () => {
  const draft = await filled(stage, upperSchool);
  const prohibition = criteriaOf(upperSchool.unitId).find(({ kind }) => kind === 'PROHIBITION')!;
  const admitted = await does(stage, 'truong.nhap', 'saveAssessment', {
    id: draft.id,
    version: draft.version,
    answers: [{ criterionId: prohibition.id, value: 'OCCURRED' }],
  });
  const { problems } = await does(stage, 'truong', 'submitAssessment', { id: draft.id, version: admitted.row.version });
  expect(problems).toMatchObject([
    { code: 'assessment.conclusionReference.missing', path: ['answers', prohibition.id, 'conclusionReference'] },
  ]);

  const { id, version } = await submitted(lowerSchool);
  const verified = await does(stage, 'huyen.baothang', 'verifyAssessment', { id, version });
  const claimed = findings(lowerSchool.unitId).map((finding) =>
    finding.criterionId === criteriaOf(lowerSchool.unitId).find(({ kind }) => kind === 'PROHIBITION')!.id
      ? { ...finding, holds: false }
      : finding,
  );
  const appraised = await does(stage, 'ca.baothang', 'appraiseAssessment', {
    id,
    version: verified.row.version,
    answers: claimed,
  });
  expect(appraised.problems).toMatchObject([{ code: 'assessment.conclusionReference.missing' }]);
});

test('nobody registers twice, too early or too late; the next year opens under the circular that ends it', async () => {
  await filled(stage, upperSchool);
  const again = await does(stage, 'truong', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 });
  expect(again.problems).toMatchObject([{ code: 'assessment.year.alreadyRegistered' }]);
  expect(
    (await does(stage, 'truong', 'registerAssessment', { unitId: upperSchool.unitId, year: 2022 })).problems,
  ).toMatchObject([{ code: 'assessment.year.notOpen' }]);
  expect(
    (await does(stage, 'truong', 'registerAssessment', { unitId: upperSchool.unitId, year: 2020 })).problems,
  ).toMatchObject([{ code: 'assessment.year.closed' }]);
  stage.clock.set(new Date('2022-02-11T02:00:00Z'));
  expect(
    (await does(stage, 'truong', 'registerAssessment', { unitId: upperSchool.unitId, year: 2022 })).problems,
  ).toEqual([]);
});

test('the queues hold what waits for the viewer’s own body, and nothing else', async () => {
  const waiting = async (username: Parameters<Stage['person']>[0], awaiting: string) => {
    const { assessments } = await stage
      .person(username)
      .query<{ assessments: { totalCount: number; edges: { node: { unit: { id: string } } }[] } }>(
        `query ($awaiting: Awaiting) { assessments(awaiting: $awaiting) { totalCount edges { node { unit { id } } } } }`,
        { awaiting },
      );
    expect(assessments.totalCount).toBe(assessments.edges.length);
    return assessments.edges.map(({ node }) => node.unit.id);
  };
  await submitted(upperSchool);
  await submitted(lowerSchool);
  expect(await waiting('so.gddt', 'VERIFICATION')).toEqual([upperSchool.unitId]);
  expect(await waiting('huyen.baothang', 'VERIFICATION')).toEqual([lowerSchool.unitId]);
  expect(await waiting('huyen.bacha', 'VERIFICATION')).toEqual([]);
  expect(await waiting('pv05', 'APPRAISAL')).toEqual([]);
  expect(await waiting('truong', 'SUBMISSION')).toEqual([]);
});
