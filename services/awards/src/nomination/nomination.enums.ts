import { registerEnumType } from 'type-graphql';

export enum NominationState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  BARRED = 'BARRED',
  HELD = 'HELD',
  CLEARED = 'CLEARED',
  ENDORSED = 'ENDORSED',
  IN_COUNCIL = 'IN_COUNCIL',
  PROPOSED = 'PROPOSED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  CONFERRED = 'CONFERRED',
  WITHDRAWN = 'WITHDRAWN',
  REVOKED = 'REVOKED',
}

/** Nothing of the gate moves a nomination out of these: what was decided stays decided, and is reviewed instead. */
export const decidedStates: readonly NominationState[] = [
  NominationState.GRANTED,
  NominationState.REFUSED,
  NominationState.CONFERRED,
  NominationState.REVOKED,
];

/** States in which an award has been granted and not been taken back. */
export const grantedStates: readonly NominationState[] = [NominationState.GRANTED, NominationState.CONFERRED];

/** Who refused a nomination. */
export enum RefusedBy {
  COUNCIL = 'COUNCIL',
  AUTHORITY = 'AUTHORITY',
}

/** Why a nomination was refused. */
export enum RefusalCode {
  VOTES = 'VOTES',
  MERIT = 'MERIT',
  QUOTA = 'QUOTA',
  PAPERS = 'PAPERS',
  OTHER = 'OTHER',
}

registerEnumType(NominationState, {
  name: 'NominationState',
  description: 'Where a nomination stands.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; nobody has screened it.' },
    SUBMITTED: { description: 'Submitted and not screened yet.' },
    BARRED: { description: 'Clause 5 bars it; only a new recognition decision changes that.' },
    HELD: { description: 'Held until what clause 5 asks is known.' },
    CLEARED: { description: 'Clause 5 does not stand against it.' },
    ENDORSED: { description: 'Endorsed by the managing level.' },
    IN_COUNCIL: { description: 'Before the council, with both confirmations.' },
    PROPOSED: { description: 'Before the authority.' },
    GRANTED: { description: 'Granted by a decision.' },
    REFUSED: { description: 'Refused by the council or the authority.' },
    CONFERRED: { description: 'Granted, and handed over.' },
    WITHDRAWN: { description: 'Withdrawn by whoever nominated.' },
    REVOKED: { description: 'Granted, and taken back by a decision.' },
  },
});
registerEnumType(RefusedBy, {
  name: 'RefusedBy',
  description: 'Who refused a nomination.',
  valuesConfig: {
    COUNCIL: { description: 'The council, by its votes.' },
    AUTHORITY: { description: 'The authority that grants.' },
  },
});
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why a nomination was refused.',
  valuesConfig: {
    VOTES: { description: 'Too few votes in favour.' },
    MERIT: { description: 'The achievement does not suffice.' },
    QUOTA: { description: 'There are as many as there may be.' },
    PAPERS: { description: 'The papers do not suffice.' },
    OTHER: { description: 'For another reason, which is written down.' },
  },
});
