import { registerEnumType } from 'type-graphql';

export enum ScreeningOutcome {
  CLEAR = 'CLEAR',
  HOLD = 'HOLD',
  BAR = 'BAR',
}

export enum GateRule {
  AWARD_IN_SCOPE = 'AWARD_IN_SCOPE',
  YEARS_READ = 'YEARS_READ',
  SUBJECT_COVERED = 'SUBJECT_COVERED',
  YEAR_COUNTS = 'YEAR_COUNTS',
  HEAD_MAJORITY = 'HEAD_MAJORITY',
  UNIT_SUBJECT = 'UNIT_SUBJECT',
  STANDING_MET = 'STANDING_MET',
  STATUTORY_HOLD = 'STATUTORY_HOLD',
  PREREQUISITE = 'PREREQUISITE',
  QUOTA = 'QUOTA',
  DUPLICATE = 'DUPLICATE',
}

/** A unit's standing as safety-standard names it. */
export enum Standing {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  NOT_SUBJECT = 'NOT_SUBJECT',
  PENDING = 'PENDING',
}

/** What made the gate look. */
export type ScreeningTrigger =
  | 'SUBMIT'
  | 'RESCREEN'
  | 'ENDORSE'
  | 'CONFIRM'
  | 'COUNCIL'
  | 'PROPOSE'
  | 'DECIDE'
  | 'STANDING_CHANGED'
  | 'HEAD_CHANGED'
  | 'POLICY_CHANGED'
  | 'HOLD_CHANGED';

registerEnumType(ScreeningOutcome, {
  name: 'ScreeningOutcome',
  description: 'What clause 5 says of a nomination.',
  valuesConfig: {
    CLEAR: { description: 'It does not stand against it.' },
    HOLD: { description: 'It cannot be said yet.' },
    BAR: { description: 'Not to be proposed.' },
  },
});
registerEnumType(GateRule, {
  name: 'GateRule',
  description: 'The questions of clause 5 in their order, and those of the law on commendation.',
  valuesConfig: {
    AWARD_IN_SCOPE: { description: 'Is it a title or a form of commendation?' },
    YEARS_READ: {
      description: 'Which years of the standard is an achievement of several years or of a school year judged by?',
    },
    SUBJECT_COVERED: { description: 'Is it for the collective or for its head?' },
    YEAR_COUNTS: { description: 'Does the year count?' },
    HEAD_MAJORITY: { description: 'Was the nominee the head of the year, by the reading of clause 5 in force?' },
    UNIT_SUBJECT: { description: 'Is the unit subject to the standard of the year?' },
    STANDING_MET: { description: 'Did the unit meet the standard of the year?' },
    STATUTORY_HOLD: { description: 'Is an authority still looking into something?' },
    PREREQUISITE: { description: 'Has the nominee the awards that this one rests on?' },
    QUOTA: { description: 'Is there room for another of them in the unit and year?' },
    DUPLICATE: { description: 'Was the achievement commended already?' },
  },
});
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Whether a unit met the standard in a year.',
  valuesConfig: {
    MET: { description: 'Recognised by a decision.' },
    NOT_MET: { description: 'A decision says that it did not.' },
    NOT_SUBJECT: { description: 'The standard exempts it.' },
    PENDING: { description: 'No decision yet.' },
  },
});
