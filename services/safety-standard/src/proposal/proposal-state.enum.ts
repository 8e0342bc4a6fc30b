import { registerEnumType } from 'type-graphql';

/** What became of a list. */
export enum ProposalState {
  PROPOSED = 'PROPOSED',
  DECIDED = 'DECIDED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}

/** Why a unit stands on a list with its outcome. */
export enum OutcomeBasis {
  APPRAISED = 'APPRAISED',
  NOT_SUBMITTED = 'NOT_SUBMITTED',
}

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a list.',
  valuesConfig: {
    PROPOSED: { description: 'Before the authority.' },
    DECIDED: { description: 'Decided.' },
    WITHDRAWN: { description: 'Withdrawn by the police who wrote it.' },
    LAPSED: { description: 'The law or a reorganisation gave one of its units to another authority or police office.' },
  },
});
registerEnumType(OutcomeBasis, {
  name: 'OutcomeBasis',
  description: 'What an outcome rests on.',
  valuesConfig: {
    APPRAISED: { description: 'The appraisal.' },
    NOT_SUBMITTED: { description: 'The unit never submitted; only NOT_MET can rest on that.' },
  },
});
