import { missingOf, missingOfAnswer, type Problem as ProblemOfRules } from '@antoan/assessment-rules';
import { problem, type Problem } from '@antoan/app-error';
import type { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { problemsOfTexts } from '@antoan/vietnamese-text';
import type { Answer, AppraisedAnswer, Minutes } from './answer.payloads.ts';
import type { Assessment } from './assessment.entity.ts';
import { AssessmentState } from './assessment.enums.ts';

const longest = {
  evidence: 2000,
  conclusionReference: 500,
  note: 1000,
  reason: 1000,
  summary: 4000,
  number: 60,
  fileName: 200,
} as const;

/** A problem of the shared rules as the API answers it. */
export function fromRules({ code, path, params }: ProblemOfRules): Problem {
  return { code, path: [...path], params: params.map((param) => ({ ...param })) };
}

/** What keeps the assessment from being submitted: registration, answers, minutes. */
export function missingForSubmission(
  assessment: Assessment,
  set: CriteriaSet,
  unit: { partyOrganisation: boolean },
): Problem[] {
  const registration =
    assessment.registeredOn === null ? [problem('assessment.registration.missing', 'registeredOn')] : [];
  return [...registration, ...missingOf(set, assessment.answers, assessment.minutes, unit).map(fromRules)];
}

/** Why a draft cannot be kept: it may be incomplete, but never unsound. */
export function problemsOfDraft(
  answers: readonly Answer[],
  minutes: Minutes | null | undefined,
  set: CriteriaSet,
): Problem[] {
  return [
    ...answers.flatMap((answer) => problemsOfAnswer(answer, set)),
    ...(minutes ? problemsOfMinutes(minutes) : []),
  ];
}

function problemsOfAnswer(answer: Answer, set: CriteriaSet): Problem[] {
  const criterion = set.criteria.find(({ id }) => id === answer.criterionId);
  if (!criterion) return [{ ...problem('assessment.answer.unknownCriterion'), path: ['answers', answer.criterionId] }];
  const unsound = missingOfAnswer(criterion, answer).filter(({ code }) => !code.endsWith('.missing'));
  const texts = (['evidence', 'conclusionReference', 'note'] as const).map((field) => ({
    path: ['answers', answer.criterionId, field],
    text: answer[field],
    most: longest[field],
  }));
  return [...unsound.map(fromRules), ...problemsOfTexts(texts)];
}

function problemsOfMinutes(minutes: Minutes): Problem[] {
  const texts = (['number', 'summary', 'fileName'] as const).map((field) => ({
    path: ['minutes', field],
    text: minutes[field],
    most: longest[field],
  }));
  const isCountless =
    minutes.attendeesCount !== null && minutes.attendeesCount !== undefined && minutes.attendeesCount < 1;
  return [
    ...problemsOfTexts(texts),
    ...(isCountless ? [problem('assessment.minutes.attendeesCount.zero', 'minutes.attendeesCount')] : []),
  ];
}

/** Why the texts of an appraisal cannot be taken. */
export function problemsOfFindings(
  findings: readonly AppraisedAnswer[],
  reason: string | null | undefined,
  set: CriteriaSet,
): Problem[] {
  const known = new Set(set.criteria.map(({ id }) => id));
  const unknown = findings
    .filter(({ criterionId }) => !known.has(criterionId))
    .map(({ criterionId }) => ({ ...problem('assessment.answer.unknownCriterion'), path: ['answers', criterionId] }));
  const texts = findings.flatMap((finding) =>
    (['conclusionReference', 'reason'] as const).map((field) => ({
      path: ['answers', finding.criterionId, field],
      text: finding[field],
      most: longest[field],
    })),
  );
  return [...unknown, ...problemsOfTexts([...texts, { path: ['reason'], text: reason, most: longest.reason }])];
}

/** Why the dossier is not where it would have to be; the code says where it is instead. */
export function problemsOfState(
  assessment: Assessment,
  expected: readonly AssessmentState[],
  codes: { early: string; late: string },
): Problem[] {
  if (expected.includes(assessment.state)) return [];
  const order = Object.values(AssessmentState);
  const isEarly =
    order.indexOf(assessment.state) < order.indexOf(expected[0]!) || assessment.state === AssessmentState.NOT_SUBMITTED;
  return [problem(isEarly ? codes.early : codes.late, '', { state: assessment.state })];
}
