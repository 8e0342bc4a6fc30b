import { registerEnumType } from 'type-graphql';

/** Whom a hold covers. */
export enum HoldCovers {
  COLLECTIVE = 'COLLECTIVE',
  HEAD = 'HEAD',
  NOMINEE = 'NOMINEE',
}

/** What kind of procedure holds; never what it is about. */
export enum HoldKind {
  DISCIPLINE = 'DISCIPLINE',
  INVESTIGATION = 'INVESTIGATION',
  INSPECTION = 'INSPECTION',
  VERIFICATION = 'VERIFICATION',
  PRESS_REPORT = 'PRESS_REPORT',
}

/** Which authority looks into it. */
export enum HoldAuthority {
  INVESTIGATION_POLICE = 'INVESTIGATION_POLICE',
  PROCURACY = 'PROCURACY',
  INSPECTORATE = 'INSPECTORATE',
  PARTY_INSPECTION = 'PARTY_INSPECTION',
  MANAGING_BODY = 'MANAGING_BODY',
  OTHER_STATE_BODY = 'OTHER_STATE_BODY',
}

registerEnumType(HoldCovers, {
  name: 'HoldCovers',
  description: 'Whom a hold covers.',
  valuesConfig: {
    COLLECTIVE: { description: 'The unit as a whole.' },
    HEAD: { description: 'Whoever heads the unit.' },
    NOMINEE: { description: 'The nominee of one nomination.' },
  },
});
registerEnumType(HoldKind, {
  name: 'HoldKind',
  description: 'What kind of procedure holds; never what it is about.',
  valuesConfig: {
    DISCIPLINE: { description: 'Discipline is being considered.' },
    INVESTIGATION: { description: 'An investigation is open.' },
    INSPECTION: { description: 'An inspection that found signs of a breach is open.' },
    VERIFICATION: { description: 'What was brought to an authority is being verified.' },
    PRESS_REPORT: { description: 'What the press reported is being verified.' },
  },
});
registerEnumType(HoldAuthority, {
  name: 'HoldAuthority',
  description: 'Which authority looks into it.',
  valuesConfig: {
    INVESTIGATION_POLICE: { description: 'The investigating police.' },
    PROCURACY: { description: 'The procuracy.' },
    INSPECTORATE: { description: 'The inspectorate.' },
    PARTY_INSPECTION: { description: 'The inspection committee of the Party.' },
    MANAGING_BODY: { description: 'The managing body.' },
    OTHER_STATE_BODY: { description: 'Another body of the State.' },
  },
});
