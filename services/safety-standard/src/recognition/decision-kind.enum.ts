import { registerEnumType } from 'type-graphql';

/** What a decision does. */
export enum DecisionKind {
  RECOGNISE = 'RECOGNISE',
  AMEND = 'AMEND',
  REVOKE = 'REVOKE',
}

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What a decision does.',
  valuesConfig: {
    RECOGNISE: { description: 'Decides a list.' },
    AMEND: { description: 'Changes the outcome of one unit after a new appraisal.' },
    REVOKE: { description: 'Takes a recognition back; the unit has no result until another decision.' },
  },
});
