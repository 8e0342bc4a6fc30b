import { problem, type Problem } from '@antoan/app-error';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import type { Assessment } from '../assessment/assessment.entity.ts';
import type { WindowDays } from '../year-window/year-window.entity.ts';
import type { AllowLateSubmissionInput } from './late-submission.payloads.ts';

/** The last day on which this dossier may be submitted: that of the late window, or a later one that was allowed. */
export function lastDayFor(
  { lateAllowedUntil }: Pick<Assessment, 'lateAllowedUntil'>,
  { lateUntil }: WindowDays,
): string {
  return lateAllowedUntil !== null && lateAllowedUntil > lateUntil ? lateAllowedUntil : lateUntil;
}

/** Why a late submission cannot be allowed like this: a day that brings nothing, no document, no excuse. */
export function problemsOfExcuse(
  { until, documentNumber, reason }: AllowLateSubmissionInput,
  window: WindowDays,
  today: string,
): Problem[] {
  return [
    ...(until < today ? [problem('assessment.until.past', 'until', { today })] : []),
    ...(until >= today && until <= window.lateUntil
      ? [problem('assessment.until.withinWindow', 'until', { lateUntil: window.lateUntil })]
      : []),
    ...(tidy(documentNumber) === null ? [problem('assessment.documentNumber.missing', 'documentNumber')] : []),
    ...(tidy(reason) === null ? [problem('assessment.excuse.missing', 'reason')] : []),
    ...problemsOfTexts([
      { path: ['documentNumber'], text: documentNumber, most: 120 },
      { path: ['reason'], text: reason, most: 1000 },
    ]),
  ];
}
