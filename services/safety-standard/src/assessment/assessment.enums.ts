import { registerEnumType } from 'type-graphql';

/** Where an assessment stands. */
export enum AssessmentState {
  REGISTERED = 'REGISTERED',
  DRAFT = 'DRAFT',
  RETURNED = 'RETURNED',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  APPRAISED = 'APPRAISED',
  PROPOSED = 'PROPOSED',
  DECIDED = 'DECIDED',
  NOT_SUBMITTED = 'NOT_SUBMITTED',
}

/** What somebody did with an assessment. */
export enum AssessmentStep {
  REGISTER = 'REGISTER',
  SAVE = 'SAVE',
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  VERIFY = 'VERIFY',
  APPRAISE = 'APPRAISE',
  PROPOSE = 'PROPOSE',
  DECIDE = 'DECIDE',
  AMEND = 'AMEND',
  REVOKE = 'REVOKE',
  CONTEST = 'CONTEST',
  UPHOLD = 'UPHOLD',
  EXCUSE = 'EXCUSE',
  CLOSE = 'CLOSE',
  WITHDRAW = 'WITHDRAW',
  LAPSE = 'LAPSE',
}

/** Whose turn it is. */
export enum Awaiting {
  SUBMISSION = 'SUBMISSION',
  VERIFICATION = 'VERIFICATION',
  APPRAISAL = 'APPRAISAL',
  PROPOSAL = 'PROPOSAL',
  DECISION = 'DECISION',
  ABSENCE = 'ABSENCE',
}

/** The two outcomes; "no outcome yet" is null. */
export enum Result {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
}

/** How a criterion is answered; thresholds are answered by counts. */
export enum AnswerValue {
  YES = 'YES',
  NO = 'NO',
  NOT_OCCURRED = 'NOT_OCCURRED',
  OCCURRED = 'OCCURRED',
}

registerEnumType(AssessmentState, {
  name: 'AssessmentState',
  description: 'Where an assessment stands.',
  valuesConfig: {
    REGISTERED: { description: 'The unit has registered for the year.' },
    DRAFT: { description: 'The unit is filling it in.' },
    RETURNED: { description: 'It was sent back; the unit mends the parts named and submits again.' },
    SUBMITTED: { description: 'The head has submitted it; the managing body verifies next.' },
    VERIFIED: { description: 'The managing body has verified it; the police appraise next.' },
    APPRAISED: { description: 'The police have appraised it.' },
    PROPOSED: { description: 'It stands on a list before the authority.' },
    DECIDED: { description: 'The authority has decided.' },
    NOT_SUBMITTED: { description: 'The year closed without it; no decision, no result.' },
  },
});
registerEnumType(AssessmentStep, { name: 'AssessmentStep', description: 'What somebody did with an assessment.' });
registerEnumType(Awaiting, {
  name: 'Awaiting',
  description: "What the viewer's own body has to do next.",
  valuesConfig: { ABSENCE: { description: 'Never submitted: the police may propose NOT_MET for that reason.' } },
});
registerEnumType(Result, {
  name: 'Result',
  description: 'Outcome of an assessment.',
  valuesConfig: { MET: { description: 'Đạt.' }, NOT_MET: { description: 'Chưa đạt.' } },
});
registerEnumType(AnswerValue, {
  name: 'AnswerValue',
  description: 'Answer to a requirement (YES, NO) or a prohibition (NOT_OCCURRED, OCCURRED).',
});
