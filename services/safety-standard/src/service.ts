import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { filesOf, storedFileMigrations } from '@antoan/files';
import { lawChangeNoun } from '@antoan/law-change';
import { defineService } from '@antoan/subgraph-kit';
import { UnitRef, unitRefMigrations } from '@antoan/unit-ref';
import { StandardTables } from '../migrations/0001-standard-tables.migration.ts';
import { AssessmentTables } from '../migrations/0002-assessment.migration.ts';
import { RecognitionTables } from '../migrations/0003-recognition.migration.ts';
import { StandingTables } from '../migrations/0004-standing.migration.ts';
import { SignatoryColumns } from '../migrations/0005-signatory.migration.ts';
import { RouteStandIn } from '../migrations/0006-route-stand-in.migration.ts';
import { ProposalEnd } from '../migrations/0007-proposal-end.migration.ts';
import { DossierReturnColumns } from '../migrations/0008-dossier-return.migration.ts';
import { LawChangeTables } from '../migrations/0009-law-change.migration.ts';
import { DecisionKind } from '../migrations/0010-decision-kind.migration.ts';
import { SpecialWindows } from '../migrations/0012-special-window.migration.ts';
import { ContestTables } from '../migrations/0013-contest.migration.ts';
import { CertificateCheck } from '../migrations/0014-certificate-check.migration.ts';
import { MovementGradeTables } from '../migrations/0015-movement-grade.migration.ts';
import { LateSubmissionColumns } from '../migrations/0016-late-submission.migration.ts';
import { AppraisalResolver } from './appraisal/appraisal.resolver.ts';
import { AssessmentEvent } from './assessment/assessment-event.entity.ts';
import { AssessmentEventResolver } from './assessment/assessment-event.resolver.ts';
import { Assessment } from './assessment/assessment.entity.ts';
import { assessmentById } from './assessment/assessment.loader.ts';
import { assessmentPolicy } from './assessment/assessment.policy.ts';
import { AssessmentResolver } from './assessment/assessment.resolver.ts';
import { InternalNoteResolver } from './assessment/internal-note.resolver.ts';
import { CriteriaChangeResolver } from './criteria-change/criteria-change.resolver.ts';
import { CriteriaSet } from './criteria-set/criteria-set.entity.ts';
import { CriteriaSetResolver } from './criteria-set/criteria-set.resolver.ts';
import { Criterion } from './criteria-set/criterion.entity.ts';
import { DossierReturnResolver } from './dossier-return/dossier-return.resolver.ts';
import { closeYears } from './late-submission/close-years.ts';
import { LateSubmissionResolver } from './late-submission/late-submission.resolver.ts';
import { StandardLawChange } from './law-change/standard-law-change.entity.ts';
import { StandardLawChangeResolver, standardLawChangeOf } from './law-change/standard-law-change.resolver.ts';
import { CertificateCheckResolver } from './certificate/certificate-check.resolver.ts';
import { ContestWindow } from './contest/contest-window.entity.ts';
import { contestPolicy } from './contest/contest.policy.ts';
import {
  ContestedAssessmentResolver,
  ContestedDecisionResolver,
  RecognitionContestResolver,
} from './contest/contest.resolver.ts';
import { RecognitionContest } from './contest/recognition-contest.entity.ts';
import { followLaw } from './load/follow-law.ts';
import { loadBase } from './load/load-base.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { MovementGrade } from './movement-grade/movement-grade.entity.ts';
import { movementGradePolicy } from './movement-grade/movement-grade.policy.ts';
import { GradedUnitResolver, MovementGradeResolver } from './movement-grade/movement-grade.resolver.ts';
import { MovementScale } from './movement-grade/movement-scale.entity.ts';
import { openPrintingDesk } from './printing/printing-desk.ts';
import { ProposalLine } from './proposal/proposal-line.entity.ts';
import { proposalLinePolicy, proposalPolicy } from './proposal/proposal.policy.ts';
import { ProposalLineResolver, RecognitionProposalResolver } from './proposal/proposal.resolver.ts';
import { RecognitionProposal } from './proposal/recognition-proposal.entity.ts';
import { RecognitionDecision } from './recognition/recognition-decision.entity.ts';
import { RecognitionLine } from './recognition/recognition-line.entity.ts';
import { decisionOf } from './recognition/recognition.loader.ts';
import { decisionPolicy } from './recognition/recognition.policy.ts';
import { RecognitionDecisionResolver, RecognitionLineResolver } from './recognition/recognition.resolver.ts';
import { StandardRoute } from './route/standard-route.entity.ts';
import { StandingVersion } from './standing/standing-version.entity.ts';
import { StandingVersionResolver } from './standing/standing-version.resolver.ts';
import { standingPolicy } from './standing/standing.policy.ts';
import { UnitStanding } from './standing/unit-standing.entity.ts';
import { followUnits } from './unit/follow-units.ts';
import { Unit } from './unit/unit.entity.ts';
import { UnitResolver } from './unit/unit.resolver.ts';
import { VerificationResolver } from './verification/verification.resolver.ts';
import { WindowChangeResolver } from './window-change/window-change.resolver.ts';
import { YearWindow } from './year-window/year-window.entity.ts';

/** The standard of security and order: criteria, dossiers, decisions and the standing that everything else rests on. Clauses 2 and 4. */
export const service = defineService({
  name: 'safety-standard',
  entities: [
    ...[CriteriaSet, Criterion, StandardRoute, YearWindow, StandardLawChange, UnitRef],
    ...[
      Assessment,
      AssessmentEvent,
      RecognitionProposal,
      ProposalLine,
      RecognitionDecision,
      RecognitionLine,
      UnitStanding,
      StandingVersion,
    ],
    ...[RecognitionContest, ContestWindow, MovementGrade, MovementScale],
  ],
  files: filesOf({}, openPrintingDesk),
  migrations: [
    ...auditMigrations,
    ...eventMigrations,
    ...unitRefMigrations,
    ...storedFileMigrations,
    StandardTables,
    AssessmentTables,
    RecognitionTables,
    StandingTables,
    SignatoryColumns,
    RouteStandIn,
    ProposalEnd,
    DossierReturnColumns,
    LawChangeTables,
    DecisionKind,
    SpecialWindows,
    ContestTables,
    CertificateCheck,
    MovementGradeTables,
    LateSubmissionColumns,
  ],
  resolvers: [
    ...[CriteriaSetResolver, AssessmentResolver, AssessmentEventResolver, VerificationResolver, AppraisalResolver],
    ...[DossierReturnResolver, InternalNoteResolver, LateSubmissionResolver],
    ...[RecognitionProposalResolver, ProposalLineResolver, RecognitionDecisionResolver, RecognitionLineResolver],
    ...[StandardLawChangeResolver, CriteriaChangeResolver, WindowChangeResolver],
    ...[StandingVersionResolver, UnitResolver, CertificateCheckResolver],
    ...[RecognitionContestResolver, ContestedAssessmentResolver, ContestedDecisionResolver],
    ...[MovementGradeResolver, GradedUnitResolver],
  ],
  references: {
    Unit: ({ id }) => Unit.of(id as string),
    StandardLawChange: ({ id }, context) => standardLawChangeOf(id as string, context),
    Assessment: ({ id }, context) => assessmentById(id as string, context),
    RecognitionDecision: ({ id }, context) => decisionOf(id as string, context),
    RecognitionContest: ({ id }, { em }) => em.findOne(RecognitionContest, { id: id as string }),
    RecognitionProposal: ({ id }, { em }) => em.findOne(RecognitionProposal, { id: id as string }),
  },
  scoped: [
    { entity: Assessment, policy: assessmentPolicy },
    { entity: AssessmentEvent, policy: proposalLinePolicy },
    { entity: RecognitionProposal, policy: proposalPolicy },
    { entity: ProposalLine, policy: proposalLinePolicy },
    { entity: RecognitionDecision, policy: decisionPolicy },
    { entity: RecognitionLine, policy: standingPolicy },
    { entity: UnitStanding, policy: standingPolicy },
    { entity: StandingVersion, policy: standingPolicy },
    { entity: RecognitionContest, policy: contestPolicy },
    { entity: MovementGrade, policy: movementGradePolicy },
  ],
  // Rules need the names and places of bodies that the viewer may not open; what a viewer sees of a unit, `units` decides.
  nouns: [{ noun: 'unit', scopes: (viewer) => (viewer.kind === 'anonymous' ? {} : 'ALL') }, lawChangeNoun],
  subscriptions: () => ({ UnitChanged: followUnits }),
  tasks: (runtime) => ({
    follow_law: () => followLaw(runtime),
    close_years: async () => void (await runtime.transaction((em) => closeYears(em, runtime.clock))),
  }),
  hourly: ['follow_law', 'close_years'],
  load: { base: loadBase, demonstration: loadDemonstration },
});
