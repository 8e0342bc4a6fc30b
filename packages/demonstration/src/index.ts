export { demonstrationWorld, type DemonstrationWorld } from './world.ts';
export { answersFor, eventsFor } from './content.ts';
export { accountId, demonstrationAccounts, demonstrationPassword, usernameFor } from './accounts/accounts.ts';
export type { AccountRecord, GrantRecord, Hierarchy, Role } from './accounts/account-record.ts';
export {
  awardKindsOf2003,
  awardKindsOf2022,
  type AwardKindRecord,
  type AwardNature,
  type NomineeSubject,
} from './awards/award-kinds.ts';
export type { AwardDecisionRecord, AwardLineRecord, NominationRecord, NominationState } from './awards/award-record.ts';
export { bodyId, districtBodyId, laoCaiBodies2020, type DistrictBody } from './bodies/lao-cai-bodies.ts';
export type { GuardCategory, GuardForceRecord, GuardProvision } from './forces/guard-forces.ts';
export { daysAsHead, headedMostOf, type HeadTenureRecord } from './heads/head-tenures.ts';
export type { ExemplarModelRecord, ModelSiteRecord, SiteState } from './models/exemplar-models.ts';
export type { ModelState } from './models/model-list.ts';
export type { ClearanceRecord, ReleaseItemRecord, ReleaseRecord } from './press/releases.ts';
export {
  firstHalfOf2021,
  halfYearRegime,
  type ReportElementRecord,
  type ReportPeriodRecord,
  type ReportRegimeRecord,
} from './reports/half-year-regime.ts';
export type { ReportRecord, ReportState } from './reports/half-year-reports.ts';
export type { AssessmentContent } from './standard/answers.ts';
export type { AssessmentEventRecord } from './standard/assessment-events.ts';
export type {
  AssessmentRecord,
  AssessmentState,
  DecisionLine,
  DecisionRecord,
  ProposalRecord,
  StandingReason,
  StandingRecord,
} from './standard/assessment-record.ts';
export { demonstrationToday, windowOf, type StandardYear } from './standard/calendar.ts';
export { laoCaiTerritory2020 } from './territory/lao-cai-territory.ts';
export { namedPersons, namedUnitNames, namedUnits } from './units/named-units.ts';
export type {
  HierarchyName,
  Parents,
  Paths,
  SchoolLevel,
  SizeClass,
  UnitKind,
  UnitLevel,
  UnitRecord,
} from './units/unit-record.ts';
