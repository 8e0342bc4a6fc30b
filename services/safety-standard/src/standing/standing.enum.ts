import { registerEnumType } from 'type-graphql';

/** A unit's standing in a year. Not met, not subject and no result yet are three different things. */
export enum Standing {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  NOT_SUBJECT = 'NOT_SUBJECT',
  PENDING = 'PENDING',
}

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
