import { afterAll, beforeAll, expect, test } from 'vitest';
import { upperSchool } from '../stage/crew.factory.ts';
import {
  completeAnswers,
  does,
  findings,
  minutes,
  type Decision,
  type Dossier,
  type Proposal,
} from '../stage/dossier.factory.ts';
import { documentNumber, openStage, type Stage } from '../stage/stage.factory.ts';
import { seen } from '../stage/whole-year.factory.ts';
import { curatorOf, dealing, setSeen } from './criteria-change.factory.ts';

const overlay = {
  ...{ layer: 'PROVINCE', code: 'LAOCAI-2021', title: 'Tiêu chí bổ sung của tỉnh đối với nhà trường' },
  ...{
    legalBasis: 'Quyết định của UBND tỉnh Lào Cai',
    unitKinds: ['SCHOOL'],
    effectiveOn: '2021-06-01',
    validTo: null,
  },
  criteria: [
    {
      ...{
        from: null,
        number: '6.1',
        section: 'Tiêu chí của tỉnh',
        text: 'Có mô hình cổng trường an toàn giao thông.',
      },
      ...{ kind: 'REQUIREMENT', threshold: null, evidence: ['Quyết định xây dựng mô hình'] },
      ...{ isMandatory: true, ifPartyOrganisation: false, needsChecking: false },
    },
  ],
};

let stage: Stage;
let first: ReturnType<typeof curatorOf>;
let second: ReturnType<typeof curatorOf>;
let dossier: Dossier;
beforeAll(async () => {
  stage = await openStage();
  first = curatorOf(stage);
  second = curatorOf(stage);
  const { change } = await dealing(first, 'proposeCriteriaSet', overlay);
  await dealing(second, 'confirmStandardLawChange', { id: change.id, version: change.version });
  dossier = (await does(stage, 'truong.nhap', 'registerAssessment', { unitId: upperSchool.unitId, year: 2021 })).row;
});
afterAll(() => stage.stop());

async function asked() {
  const { criteriaSet } = await seen(stage.person('truong'), dossier.id);
  return criteriaSet as typeof criteriaSet & { id: string };
}

test('a dossier asks what the circular asks and what the province adds, each with its own document', async () => {
  const circular = await setSeen(first, 'TT23-2012-D8');
  const set = await asked();
  expect(set.criteria).toHaveLength(circular.criteria.length + 1);
  expect(set.legalBasis).toBe(`${circular.legalBasis}; ${overlay.legalBasis}`);
  const added = await setSeen(first, overlay.code);
  expect(set.criteria.at(-1)).toMatchObject({ id: added.criteria[0]!.id });
  expect(added.criteria[0]).toMatchObject({ addedBy: overlay.legalBasis });
});

test('I-12: a unit that answers the circular alone can neither submit nor be found to have met', async () => {
  const { id, version } = dossier;
  const saved = await does(stage, 'truong.nhap', 'saveAssessment', {
    ...{ id, version, answers: completeAnswers(upperSchool.unitId), minutes },
  });
  const own = (await asked()).criteria.at(-1)!;
  expect(saved.row.missing).toMatchObject([{ code: 'assessment.answer.missing', path: ['answers', own.id] }]);
  const whole = await does(stage, 'truong.nhap', 'saveAssessment', {
    ...{ id, version: saved.row.version },
    answers: [{ criterionId: own.id, value: 'YES', evidence: 'Quyết định số 3/QĐ' }],
  });
  const submitted = await does(stage, 'truong', 'submitAssessment', { id, version: whole.row.version });
  expect(submitted.row).toMatchObject({ state: 'SUBMITTED', selfResult: 'MET' });
  const verified = await does(stage, 'so.gddt', 'verifyAssessment', { id, version: submitted.row.version });
  const answers = findings(upperSchool.unitId);
  const silent = await does(stage, 'pv05', 'appraiseAssessment', { id, version: verified.row.version, answers });
  expect(silent.problems).toMatchObject([{ code: 'assessment.finding.missing' }]);
  const appraised = await does(stage, 'pv05', 'appraiseAssessment', {
    ...{ id, version: verified.row.version },
    answers: [...answers, { criterionId: own.id, holds: false, reason: 'Mô hình chưa hoạt động.' }],
  });
  expect(appraised.row.appraisedResult).toBe('NOT_MET');

  // The authority decides what was found by both documents, not by the circular alone.
  const proposed = await does<Proposal>(stage, 'pv05.lanhdao', 'proposeRecognition', {
    ...{ year: 2021, assessmentIds: [id], number: documentNumber('TTr-CA'), date: '2021-11-19' },
  });
  const decided = await does<Decision>(stage, 'chutich', 'decideRecognition', {
    ...{ proposalId: proposed.row.id, version: proposed.row.version },
    ...{ number: documentNumber('QĐ-UBND'), date: '2021-11-20' },
  });
  expect(decided).toMatchObject({ problems: [], row: { lines: [{ result: 'NOT_MET', certificateNumber: null }] } });
});

test('what the province adds later leaves the dossier as it was fixed', async () => {
  const before = await asked();
  const later = { ...overlay, code: 'LAOCAI-2022', effectiveOn: '2021-11-16' };
  const { change, problems } = await dealing(first, 'proposeCriteriaSet', later);
  expect(problems).toEqual([]);
  await dealing(second, 'confirmStandardLawChange', { id: change.id, version: change.version });
  expect((await asked()).criteria).toEqual(before.criteria);
  const tooEarly = await dealing(first, 'proposeCriteriaSet', {
    ...later,
    code: 'LAOCAI-2020',
    effectiveOn: '2021-05-01',
  });
  expect(tooEarly.problems).toMatchObject([{ code: 'lawChange.effectiveOn.inUse' }]);
});
