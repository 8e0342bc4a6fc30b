/** What is typed into a decision that changes an earlier one. */
export interface LaterDecision {
  number: string;
  date: string | null;
  reason: string;
  /** Who signs; a draft kept before this was asked has neither. */
  position?: string;
  name?: string;
}

/** The blanks before anything is typed. */
export const blankDecision: LaterDecision = { number: '', date: null, reason: '', position: '', name: '' };

/** What is missing before it can be sent, as the server would say it. */
export function missingOfDecision({ number, reason }: LaterDecision) {
  const missing = (field: string) => ({ code: `recognitionDecision.${field}.missing`, path: [field], params: [] });
  return [...(number.trim() ? [] : [missing('number')]), ...(reason.trim() ? [] : [missing('reason')])];
}

/** The document's facts as the API takes them. */
export function inputOf({ number, reason, position = '', name = '' }: LaterDecision, date: string) {
  return {
    number: number.trim(),
    date,
    reason: reason.trim(),
    signatoryPosition: position.trim() || null,
    signatoryName: name.trim() || null,
  };
}
