import { isWritten, type Answer, type AppraisedAnswer, type Minutes } from './answers.ts';
import { applicableCriteria, type AnswerValue, type CriteriaSet, type Criterion, type UnitFacts } from './criteria.ts';
import { problemAt, type Problem } from './problem.ts';

const VALUES_OF: Readonly<Record<Criterion['kind'], readonly AnswerValue[]>> = {
  REQUIREMENT: ['YES', 'NO'],
  PROHIBITION: ['NOT_OCCURRED', 'OCCURRED'],
  THRESHOLD: [],
};

/** Where the problem of an answer stands: `answers`, the criterion's id, the field. */
function answerPath(criterion: Criterion, ...field: string[]): string[] {
  return ['answers', criterion.id, ...field];
}

function missingCounts(criterion: Criterion, answer: Answer): Problem[] {
  const { count, total } = answer;
  const { number } = criterion;
  if (count === null || count === undefined || total === null || total === undefined)
    return [problemAt(answerPath(criterion, 'count'), 'assessment.count.missing', { number })];
  if (!Number.isInteger(count) || count < 0)
    return [problemAt(answerPath(criterion, 'count'), 'assessment.count.negative', { number, count })];
  if (!Number.isInteger(total) || total < 1)
    return [problemAt(answerPath(criterion, 'total'), 'assessment.total.zero', { number, total })];
  if (count > total)
    return [problemAt(answerPath(criterion, 'count'), 'assessment.count.exceedsTotal', { number, count, total })];
  return [];
}

function missingValue(criterion: Criterion, answer: Answer): Problem[] {
  const { number } = criterion;
  if (criterion.kind === 'THRESHOLD') return missingCounts(criterion, answer);
  if (!answer.value) return [problemAt(answerPath(criterion, 'value'), 'assessment.answer.missing', { number })];
  if (!VALUES_OF[criterion.kind].includes(answer.value))
    return [problemAt(answerPath(criterion, 'value'), 'assessment.answer.wrongKind', { number, value: answer.value })];
  return [];
}

/**
 * Evidence is owed for what the unit claims to have. Who answers NO has nothing to show,
 * and a prohibition asks for a conclusion instead, only when something occurred.
 */
function missingProof(criterion: Criterion, answer: Answer): Problem[] {
  const { number } = criterion;
  if (criterion.kind === 'PROHIBITION') {
    if (answer.value !== 'OCCURRED' || isWritten(answer.conclusionReference)) return [];
    return [
      problemAt(answerPath(criterion, 'conclusionReference'), 'assessment.conclusionReference.missing', { number }),
    ];
  }
  const owesEvidence = criterion.evidence.length > 0 && answer.value !== 'NO';
  if (!owesEvidence || isWritten(answer.evidence)) return [];
  return [problemAt(answerPath(criterion, 'evidence'), 'assessment.evidence.missing', { number })];
}

/** What keeps one answer from being complete; a criterion that is not mandatory may stay unanswered. */
export function missingOfAnswer(criterion: Criterion, answer: Answer | null | undefined): Problem[] {
  const { number } = criterion;
  if (!answer)
    return criterion.isMandatory ? [problemAt(answerPath(criterion), 'assessment.answer.missing', { number })] : [];
  const faults = missingValue(criterion, answer);
  return faults.length > 0 ? faults : missingProof(criterion, answer);
}

/** What keeps the minutes from being complete. */
export function missingOfMinutes(minutes: Minutes | null | undefined): Problem[] {
  if (!minutes) return [problemAt(['minutes'], 'assessment.minutes.missing')];
  const faults: Problem[] = [];
  if (!isWritten(minutes.heldOn)) faults.push(problemAt(['minutes', 'heldOn'], 'assessment.minutes.heldOn.missing'));
  if (!isWritten(minutes.summary)) faults.push(problemAt(['minutes', 'summary'], 'assessment.minutes.summary.missing'));
  const { attendeesCount } = minutes;
  if (typeof attendeesCount === 'number' && (!Number.isInteger(attendeesCount) || attendeesCount < 1))
    faults.push(problemAt(['minutes', 'attendeesCount'], 'assessment.minutes.attendeesCount.zero'));
  return faults;
}

/** Everything that keeps a self-assessment from being submitted, in the order of the form; empty when it may be. */
export function missingOf(
  set: CriteriaSet,
  answers: readonly Answer[],
  minutes: Minutes | null | undefined,
  unit: UnitFacts,
): Problem[] {
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const ofAnswers = applicableCriteria(set, unit).flatMap((criterion) =>
    missingOfAnswer(criterion, answerOf.get(criterion.id)),
  );
  return [...ofAnswers, ...missingOfMinutes(minutes)];
}

/**
 * Everything that keeps an appraisal from being recorded: each mandatory criterion needs a finding,
 * a prohibition that occurred its conclusion reference, any other failure its reason.
 */
export function missingOfAppraisal(
  set: CriteriaSet,
  appraised: readonly AppraisedAnswer[],
  unit: UnitFacts,
): Problem[] {
  const findingOf = new Map(appraised.map((finding) => [finding.criterionId, finding]));
  return applicableCriteria(set, unit).flatMap((criterion) => {
    const finding = findingOf.get(criterion.id);
    const { number } = criterion;
    if (!finding)
      return criterion.isMandatory ? [problemAt(answerPath(criterion), 'assessment.finding.missing', { number })] : [];
    if (finding.holds) return [];
    if (criterion.kind === 'PROHIBITION')
      return isWritten(finding.conclusionReference)
        ? []
        : [
            problemAt(answerPath(criterion, 'conclusionReference'), 'assessment.conclusionReference.missing', {
              number,
            }),
          ];
    return isWritten(finding.reason)
      ? []
      : [problemAt(answerPath(criterion, 'reason'), 'assessment.reason.missing', { number })];
  });
}
