import { registerEnumType } from 'type-graphql';

export enum NominationState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  BARRED = 'BARRED',
  HELD = 'HELD',
  CLEARED = 'CLEARED',
  PROPOSED = 'PROPOSED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
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
    PROPOSED: { description: 'Before the authority.' },
    GRANTED: { description: 'Granted by a decision.' },
    REFUSED: { description: 'Refused by the authority.' },
    WITHDRAWN: { description: 'Withdrawn by whoever nominated.' },
  },
});
