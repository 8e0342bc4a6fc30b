import type { Answer, Minutes } from '@antoan/assessment-rules';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';

/** One criterion's answer while it is being filled in. */
export interface AnswerForm {
  value: 'YES' | 'NO' | 'NOT_OCCURRED' | 'OCCURRED' | null;
  count: number | null;
  total: number | null;
  evidence: string;
  conclusionReference: string;
  note: string;
}

/** The minutes while they are being filled in. */
export interface MinutesForm {
  number: string;
  heldOn: string | null;
  summary: string;
  attendeesCount: number | null;
  fileName: string;
}

/** The whole self-assessment as it stands on the page. */
export interface DossierForm {
  answers: Readonly<Record<string, AnswerForm>>;
  minutes: MinutesForm;
}

const blankAnswer: AnswerForm = {
  value: null,
  count: null,
  total: null,
  evidence: '',
  conclusionReference: '',
  note: '',
};
const blankMinutes: MinutesForm = { number: '', heldOn: null, summary: '', attendeesCount: null, fileName: '' };

/** What the server keeps, as the form shows it; every criterion has an answer, if only a blank one. */
export function formOf({ criteriaSet, answers, minutes }: DossierForm_AssessmentFragment): DossierForm {
  const kept = new Map(answers.map((answer) => [answer.criterionId, answer]));
  return {
    answers: Object.fromEntries(criteriaSet.criteria.map(({ id }) => [id, answerFormOf(kept.get(id))])),
    minutes: {
      number: minutes?.number ?? '',
      heldOn: minutes?.heldOn ?? null,
      summary: minutes?.summary ?? '',
      attendeesCount: minutes?.attendeesCount ?? null,
      fileName: minutes?.fileName ?? '',
    },
  };
}

/** An answer as the form shows it. */
export function answerFormOf(answer: Omit<Answer, 'criterionId'> | undefined): AnswerForm {
  if (!answer) return blankAnswer;
  const { value, count, total, evidence, conclusionReference, note } = answer;
  return {
    value: value ?? null,
    count: count ?? null,
    total: total ?? null,
    evidence: evidence ?? '',
    conclusionReference: conclusionReference ?? '',
    note: note ?? '',
  };
}

/** The answers given so far, as the rules read them. */
export function answersOf({ answers }: DossierForm): Answer[] {
  return Object.entries(answers)
    .filter(([, answer]) => !isEqual(answer, blankAnswer))
    .map(([criterionId, answer]) => ({ criterionId, ...answer }));
}

/** The minutes, or null while nothing is written. */
export function minutesOf({ minutes }: DossierForm): Minutes | null {
  return isEqual(minutes, blankMinutes) ? null : minutes;
}

/** What has to be sent so that the server keeps `form` instead of `base`. */
export function changesBetween(
  base: DossierForm,
  form: DossierForm,
): { answers: Answer[]; minutes: MinutesForm | null } {
  return {
    answers: Object.entries(form.answers)
      .filter(([id, answer]) => !isEqual(answer, base.answers[id] ?? blankAnswer))
      .map(([criterionId, answer]) => ({ criterionId, ...answer })),
    minutes: isEqual(form.minutes, base.minutes) ? null : form.minutes,
  };
}

/** Whether both say the same. */
export function isSame(one: DossierForm, other: DossierForm): boolean {
  const { answers, minutes } = changesBetween(one, other);
  return answers.length === 0 && minutes === null;
}

function isEqual<Part extends object>(one: Part, other: Part): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key as keyof Part] === other[key as keyof Part]);
}
