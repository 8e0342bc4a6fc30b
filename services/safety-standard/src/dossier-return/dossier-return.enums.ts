import { registerEnumType } from 'type-graphql';

/** A part of a dossier besides the answers to its criteria. */
export enum DossierPart {
  REGISTRATION = 'REGISTRATION',
  MINUTES = 'MINUTES',
}

/** Why a dossier goes back to its unit. */
export enum ReturnReason {
  EVIDENCE_MISSING = 'EVIDENCE_MISSING',
  EVIDENCE_UNFIT = 'EVIDENCE_UNFIT',
  ANSWER_UNFOUNDED = 'ANSWER_UNFOUNDED',
  COUNT_WRONG = 'COUNT_WRONG',
  MINUTES_INCOMPLETE = 'MINUTES_INCOMPLETE',
  REGISTRATION_INCOMPLETE = 'REGISTRATION_INCOMPLETE',
  OTHER = 'OTHER',
}

registerEnumType(DossierPart, {
  name: 'DossierPart',
  description: 'A part of a dossier besides the answers to its criteria.',
  valuesConfig: {
    REGISTRATION: { description: 'The registration to strive for the standard.' },
    MINUTES: { description: "The minutes of the unit's meeting." },
  },
});
registerEnumType(ReturnReason, {
  name: 'ReturnReason',
  description: 'Why a dossier goes back to its unit.',
  valuesConfig: {
    EVIDENCE_MISSING: { description: 'Evidence is missing.' },
    EVIDENCE_UNFIT: { description: 'The evidence does not show what is answered.' },
    ANSWER_UNFOUNDED: { description: 'The answer does not agree with what is known.' },
    COUNT_WRONG: { description: 'The counts do not add up.' },
    MINUTES_INCOMPLETE: { description: 'The minutes are incomplete.' },
    REGISTRATION_INCOMPLETE: { description: 'The registration is incomplete.' },
    OTHER: { description: 'Another reason, said in words.' },
  },
});
