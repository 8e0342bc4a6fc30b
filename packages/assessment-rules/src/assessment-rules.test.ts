import { describe, expect, test } from 'vitest';
import {
  applicableCriteria,
  criteriaSetCodeOf,
  criteriaSetsOf2012,
  holds,
  missingOf,
  missingOfAppraisal,
  progress,
  resultOf,
  selfResult,
  type Answer,
  type CriteriaSet,
  type Criterion,
} from './index.ts';

const [schools, agencies] = criteriaSetsOf2012((...parts) => parts.join(':'));
const withParty = { partyOrganisation: true };
const withoutParty = { partyOrganisation: false };
const minutes = { number: '03/BB', heldOn: '2021-11-05', summary: 'Họp tự đánh giá', attendeesCount: 24 };

function fulfilling(criterion: Criterion): Answer {
  const criterionId = criterion.id;
  if (criterion.kind === 'THRESHOLD') return { criterionId, count: 40, total: 40, evidence: 'Biên bản 02/BB' };
  if (criterion.kind === 'PROHIBITION') return { criterionId, value: 'NOT_OCCURRED' };
  return { criterionId, value: 'YES', evidence: 'Kế hoạch số 12/KH' };
}

const allAnswers = (set: CriteriaSet, unit = withParty) => applicableCriteria(set, unit).map(fulfilling);
const allFindings = (set: CriteriaSet, unit = withParty) =>
  applicableCriteria(set, unit).map(({ id }) => ({ criterionId: id, holds: true }));
const criterionOf = (set: CriteriaSet, number: string) =>
  set.criteria.find((criterion) => criterion.number === number)!;
const replaced = (answers: Answer[], answer: Answer) =>
  answers.map((each) => (each.criterionId === answer.criterionId ? answer : each));

describe('the sets of Circular 23/2012', () => {
  test('schools answer 12 criteria, agencies and enterprises 14, numbered without repetition', () => {
    expect(schools.criteria).toHaveLength(12);
    expect(agencies.criteria).toHaveLength(14);
    for (const set of [schools, agencies])
      expect(new Set(set.criteria.map(({ number }) => number)).size).toBe(set.criteria.length);
  });

  test('thresholds carry a percentage, prohibitions ask for no evidence, the rest for some', () => {
    for (const { kind, threshold, evidence } of [...schools.criteria, ...agencies.criteria]) {
      expect(threshold).toBe(kind === 'THRESHOLD' ? 100 : null);
      expect(evidence.length > 0).toBe(kind !== 'PROHIBITION');
    }
  });

  test('each kind of unit has its set; territory and armed forces have none', () => {
    expect(criteriaSetCodeOf('SCHOOL')).toBe(schools.code);
    expect(criteriaSetCodeOf('ENTERPRISE')).toBe(agencies.code);
    expect(criteriaSetCodeOf('ARMED_FORCE')).toBeNull();
    expect(criteriaSetCodeOf('TERRITORY')).toBeNull();
  });
});

describe('what a self-assessment still lacks', () => {
  test('nothing, when every criterion is answered with evidence and the minutes are there', () => {
    expect(missingOf(schools, allAnswers(schools), minutes, withParty)).toEqual([]);
    expect(missingOf(agencies, allAnswers(agencies), minutes, withParty)).toEqual([]);
  });

  test('an empty form lacks each criterion and the minutes, in the order of the form', () => {
    const problems = missingOf(schools, [], null, withParty);
    expect(problems.map(({ path }) => path.at(1) ?? path[0])).toEqual([
      ...schools.criteria.map(({ id }) => id),
      'minutes',
    ]);
  });

  test('a school without a party organisation owes no party resolution', () => {
    expect(missingOf(schools, allAnswers(schools, withoutParty), minutes, withoutParty)).toEqual([]);
    expect(missingOf(schools, allAnswers(schools, withoutParty), minutes, withParty)).toMatchObject([
      { code: 'assessment.answer.missing', params: [{ name: 'number', value: '1.1' }] },
    ]);
  });

  test.each([
    [{ value: 'YES' as const }, 'assessment.evidence.missing'],
    [{ value: 'YES' as const, evidence: '   ' }, 'assessment.evidence.missing'],
    [{ value: 'OCCURRED' as const, evidence: 'x' }, 'assessment.answer.wrongKind'],
    [{ value: null, evidence: 'x' }, 'assessment.answer.missing'],
  ])('a requirement answered %o is refused with %s', (fields, code) => {
    const answer = { criterionId: criterionOf(schools, '1.2').id, ...fields };
    expect(missingOf(schools, replaced(allAnswers(schools), answer), minutes, withParty)).toMatchObject([{ code }]);
  });

  test('who answers NO owes no evidence', () => {
    const answers = replaced(allAnswers(schools), { criterionId: criterionOf(schools, '1.2').id, value: 'NO' });
    expect(missingOf(schools, answers, minutes, withParty)).toEqual([]);
    expect(selfResult(schools, answers, withParty)).toBe('NOT_MET');
  });

  test.each([
    [{ count: 41, total: 40 }, 'assessment.count.exceedsTotal'],
    [{ count: -1, total: 40 }, 'assessment.count.negative'],
    [{ count: 0, total: 0 }, 'assessment.total.zero'],
    [{ count: 40 }, 'assessment.count.missing'],
  ])('a threshold answered %o is refused with %s', (counts, code) => {
    const answer = { criterionId: criterionOf(schools, '1.5').id, evidence: 'Biên bản', ...counts };
    expect(missingOf(schools, replaced(allAnswers(schools), answer), minutes, withParty)).toMatchObject([{ code }]);
  });

  test('I-13 a prohibition that occurred needs the reference of a conclusion', () => {
    const { id } = criterionOf(agencies, '3.3');
    const occurred = replaced(allAnswers(agencies), { criterionId: id, value: 'OCCURRED' });
    expect(missingOf(agencies, occurred, minutes, withParty)).toMatchObject([
      { code: 'assessment.conclusionReference.missing', path: ['answers', id, 'conclusionReference'] },
    ]);
    const concluded = replaced(occurred, { criterionId: id, value: 'OCCURRED', conclusionReference: 'KL 12/KL-TTr' });
    expect(missingOf(agencies, concluded, minutes, withParty)).toEqual([]);
  });

  test('minutes without a day or a summary are incomplete', () => {
    expect(
      missingOf(schools, allAnswers(schools), { heldOn: '', summary: ' ' }, withParty).map(({ code }) => code),
    ).toEqual(['assessment.minutes.heldOn.missing', 'assessment.minutes.summary.missing']);
  });
});

describe('the result', () => {
  test('a threshold holds at exactly its percentage and fails one below', () => {
    const threshold = criterionOf(schools, '1.5');
    expect(holds(threshold, { criterionId: threshold.id, count: 40, total: 40 })).toBe(true);
    expect(holds(threshold, { criterionId: threshold.id, count: 39, total: 40 })).toBe(false);
    expect(holds({ ...threshold, threshold: 70 }, { criterionId: threshold.id, count: 7, total: 10 })).toBe(true);
    expect(holds(threshold, undefined)).toBe(false);
  });

  test('the unit has no result of its own before the form is full', () => {
    const answers = allAnswers(schools);
    expect(selfResult(schools, answers, withParty)).toBe('MET');
    expect(selfResult(schools, answers.slice(1), withParty)).toBeNull();
  });

  test.each(agencies.criteria.map(({ number }) => number))(
    'I-12 an agency that fails %s alone has not met',
    (number) => {
      const { id } = criterionOf(agencies, number);
      const findings = allFindings(agencies).map((finding) =>
        finding.criterionId === id ? { ...finding, holds: false } : finding,
      );
      expect(resultOf(agencies, allFindings(agencies), withParty)).toBe('MET');
      expect(resultOf(agencies, findings, withParty)).toBe('NOT_MET');
    },
  );

  test('I-12 a criterion nobody looked at does not hold', () => {
    expect(resultOf(schools, allFindings(schools).slice(0, -1), withParty)).toBe('NOT_MET');
    expect(resultOf(schools, [], withParty)).toBe('NOT_MET');
  });

  test('I-12 a missing party resolution counts only where there is a party organisation', () => {
    expect(resultOf(schools, allFindings(schools, withoutParty), withoutParty)).toBe('MET');
    expect(resultOf(schools, allFindings(schools, withoutParty), withParty)).toBe('NOT_MET');
  });

  test('a criterion that is not mandatory decides nothing', () => {
    const softened = {
      ...schools,
      criteria: schools.criteria.map((each) => ({ ...each, isMandatory: each.number !== '4.1' })),
    };
    expect(resultOf(softened, allFindings(schools).slice(0, -1), withParty)).toBe('MET');
  });

  test('an appraisal gives a reason for each failure and a conclusion for each prohibition', () => {
    const findings = allFindings(schools).map((finding) => ({ ...finding, holds: false }));
    const problems = missingOfAppraisal(schools, findings, withParty);
    expect(problems).toHaveLength(12);
    expect(problems.filter(({ code }) => code === 'assessment.conclusionReference.missing')).toHaveLength(4);
    expect(missingOfAppraisal(schools, [], withParty)).toHaveLength(12);
    expect(missingOfAppraisal(schools, allFindings(schools), withParty)).toEqual([]);
  });

  test('progress counts full answers among the criteria that apply', () => {
    expect(progress(schools, allAnswers(schools).slice(0, 8), withParty)).toEqual({ answered: 8, total: 12 });
    expect(progress(schools, [{ criterionId: schools.criteria[1]!.id, value: 'YES' }], withoutParty)).toEqual({
      answered: 0,
      total: 11,
    });
  });
});
