import type { KeyingConfig } from '@urql/exchange-graphcache';

/** Parts of something else: kept with their parent, never found on their own. */
const EMBEDDED = [
  'AccountConnection',
  'AccountEdge',
  'Answer',
  'AppraisedAnswer',
  'AssessmentConnection',
  'AssessmentEdge',
  'AssessmentEvent',
  'AuditEntryConnection',
  'AuditEntryEdge',
  'ChangeDay',
  'Clearance',
  'Confirmation',
  'ExemplarModelConnection',
  'ExemplarModelEdge',
  'GateStep',
  'GuardStrength',
  'Minutes',
  'NominationConnection',
  'NominationEdge',
  'PageInfo',
  'PlaceTally',
  'Platform',
  'Problem',
  'ProblemParam',
  'ProposalLine',
  'PublicAwardConnection',
  'PublicAwardEdge',
  'PublicDistrict',
  'PublicRecognitionConnection',
  'PublicRecognitionEdge',
  'PublicSummary',
  'RecognitionLine',
  'ReportCell',
  'ReportConnection',
  'ReportEdge',
  'ReportElement',
  'Route',
  'StandingTally',
  'StandingVersion',
  'TenureShare',
  'UnitBoard',
  'UnitCode',
  'UnitConnection',
  'UnitEdge',
  'UnitHit',
] as const;

/** How Graphcache finds things again: by `__typename:id` unless said otherwise here. */
export const cacheKeys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((name) => [name, () => null])),
  // The same code lives on under the next law with other words, so the date belongs to the key.
  AwardKind: ({ code, validFrom }) =>
    typeof code === 'string' && typeof validFrom === 'string' ? `${code} ${validFrom}` : null,
};
