import type { AnswerValue, Criterion } from './criteria.ts';

/** What a unit says about one criterion. A THRESHOLD carries `count` of `total`. */
export interface Answer {
  readonly criterionId: string;
  readonly value?: AnswerValue | null;
  readonly count?: number | null;
  readonly total?: number | null;
  readonly evidence?: string | null;
  /** Number, date and issuer of the competent authority's written conclusion; needed when a prohibition OCCURRED. */
  readonly conclusionReference?: string | null;
  readonly note?: string | null;
}

/** What the police found about one criterion. */
export interface AppraisedAnswer {
  readonly criterionId: string;
  readonly holds: boolean;
  readonly conclusionReference?: string | null;
  readonly reason?: string | null;
}

/** Minutes of the meeting in which the unit assessed itself. */
export interface Minutes {
  readonly number?: string | null;
  readonly heldOn?: string | null;
  readonly summary?: string | null;
  readonly attendeesCount?: number | null;
  readonly fileName?: string | null;
}

/** Whether the text holds anything but blanks. */
export function isWritten(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== '';
}

/** Whether a threshold's numbers are there and make sense: whole, not negative, count at most total, total at least one. */
export function hasSoundCounts(answer: Answer): answer is Answer & { count: number; total: number } {
  const { count, total } = answer;
  return (
    Number.isInteger(count) &&
    Number.isInteger(total) &&
    typeof count === 'number' &&
    typeof total === 'number' &&
    count >= 0 &&
    total >= 1 &&
    count <= total
  );
}

/** Whether the criterion is fulfilled by this answer; no answer fulfils nothing. */
export function holds(criterion: Criterion, answer: Answer | null | undefined): boolean {
  if (!answer) return false;
  switch (criterion.kind) {
    case 'REQUIREMENT':
      return answer.value === 'YES';
    case 'PROHIBITION':
      return answer.value === 'NOT_OCCURRED';
    case 'THRESHOLD':
      return hasSoundCounts(answer) && answer.count * 100 >= (criterion.threshold ?? 100) * answer.total;
  }
}
