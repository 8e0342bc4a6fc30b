import { auditMigrations } from '@antoan/audit';
import { eventMigrations } from '@antoan/events';
import { filesOf, storedFileMigrations } from '@antoan/files';
import { isId } from '@antoan/ids';
import { lawChangeNoun } from '@antoan/law-change';
import { defineService } from '@antoan/subgraph-kit';
import { consumeUnitChanged, UnitRef, unitRefMigrations, unitRefPolicy } from '@antoan/unit-ref';
import { NominationTables } from '../migrations/0001-nomination.migration.ts';
import { AwardDecisionTables } from '../migrations/0002-award-decision.migration.ts';
import { SignatoryAndWithdrawalColumns } from '../migrations/0003-signatory-and-withdrawal.migration.ts';
import { KindsByLawAndCampaigns } from '../migrations/0004-kinds-by-law-and-campaigns.migration.ts';
import { ReviewLists } from '../migrations/0006-review-list.migration.ts';
import { EndorsementAndCouncil } from '../migrations/0005-endorsement-and-council.migration.ts';
import { ConferralRevocationAndHold } from '../migrations/0007-conferral-revocation-hold.migration.ts';
import {
  AwardAfterwardsResolver,
  AwardRevocationResolver,
  NominationReviewsResolver,
} from './award-decision/award-afterwards.resolver.ts';
import { GatePolicyTables } from '../migrations/0008-gate-policy.migration.ts';
import { AwardKindVersion } from '../migrations/0010-award-kind-version.migration.ts';
import { AwardDecision } from './award-decision/award-decision.entity.ts';
import { decisionById } from './award-decision/award-decision.loader.ts';
import { awardDecisionPolicy, awardPolicy } from './award-decision/award-decision.policy.ts';
import { AwardDecisionResolver } from './award-decision/award-decision.resolver.ts';
import { UnitAward } from './award-decision/unit-award.entity.ts';
import { UnitAwardResolver } from './award-decision/unit-award.resolver.ts';
import { AwardKind } from './award-kind/award-kind.entity.ts';
import { kindOf } from './award-kind/award-kind.loader.ts';
import { AwardKindResolver } from './award-kind/award-kind.resolver.ts';
import { AwardKindChangeResolver } from './award-kind-change/award-kind-change.resolver.ts';
import { loadAwardKinds } from './award-kind/load-award-kinds.ts';
import { AwardCampaign } from './campaign/award-campaign.entity.ts';
import { campaignById } from './campaign/award-campaign.loader.ts';
import { AwardCampaignResolver } from './campaign/award-campaign.resolver.ts';
import { Confirmation } from './confirmation/confirmation.entity.ts';
import { ConfirmationResolver } from './confirmation/confirmation.resolver.ts';
import { AwardConferral } from './conferral/award-conferral.entity.ts';
import { CouncilItem } from './council/council-item.entity.ts';
import { CouncilRule } from './council/council-rule.entity.ts';
import { CouncilSession } from './council/council-session.entity.ts';
import { councilPolicy } from './council/council-session.policy.ts';
import { CouncilItemResolver, CouncilResolver } from './council/council.resolver.ts';
import { loadCouncilRules } from './council/load-council-rules.ts';
import { Endorsement } from './endorsement/endorsement.entity.ts';
import { EndorsementResolver, NominationEndorsementsResolver } from './endorsement/endorsement.resolver.ts';
import { GatePolicy } from './gate-policy/gate-policy.entity.ts';
import { GatePolicyResolver } from './gate-policy/gate-policy.resolver.ts';
import { AwardLawChange } from './law-change/award-law-change.entity.ts';
import { AwardLawChangeResolver, awardLawChangeOf } from './law-change/award-law-change.resolver.ts';
import { consumeHeadTenureChanged } from './head-tenure-ref/consume-head-tenure-changed.ts';
import { HeadTenureRef } from './head-tenure-ref/head-tenure-ref.entity.ts';
import { headTenureRefNoun } from './head-tenure-ref/head-tenure-ref.policy.ts';
import { loadDemonstration } from './load/load-demonstration.ts';
import { NominationFile } from './nomination-file/nomination-file.entity.ts';
import { nominationFiles } from './nomination-file/nomination-file.owner.ts';
import { NominationFileResolver, NominationFilesResolver } from './nomination-file/nomination-file.resolver.ts';
import { Nomination } from './nomination/nomination.entity.ts';
import { nominationById } from './nomination/nomination.loader.ts';
import { nominationPolicy } from './nomination/nomination.policy.ts';
import { NominationResolver } from './nomination/nomination.resolver.ts';
import { AwardReview } from './review/award-review.entity.ts';
import { AwardRevocation } from './revocation/award-revocation.entity.ts';
import { consumeStandingChanged } from './screening/consume-standing-changed.ts';
import { openReviewListDesk } from './review-list/review-list-desk.ts';
import { ReviewList } from './review-list/review-list.entity.ts';
import { reviewListPolicy } from './review-list/review-list.policy.ts';
import { ReviewListResolver } from './review-list/review-list.resolver.ts';
import { screenDueNominations, screeningTask } from './screening/screen-due-nominations.ts';
import { Screening } from './screening/screening.entity.ts';
import { StatutoryHold } from './statutory-hold/statutory-hold.entity.ts';
import { statutoryHoldPolicy } from './statutory-hold/statutory-hold.policy.ts';
import { StatutoryHoldResolver } from './statutory-hold/statutory-hold.resolver.ts';
import { Unit } from './unit/unit.entity.ts';
import { UnitResolver } from './unit/unit.resolver.ts';

/** Awards: nomination, the gate of clause 5, joint confirmation, proposal and decision. */
export const service = defineService({
  name: 'awards',
  entities: [
    AwardKind,
    AwardCampaign,
    Nomination,
    NominationFile,
    Screening,
    Confirmation,
    AwardDecision,
    UnitAward,
    AwardConferral,
    AwardRevocation,
    AwardReview,
    Endorsement,
    CouncilRule,
    CouncilSession,
    CouncilItem,
    StatutoryHold,
    ReviewList,
    GatePolicy,
    AwardLawChange,
    HeadTenureRef,
    UnitRef,
  ],
  migrations: [
    ...auditMigrations,
    ...eventMigrations,
    ...unitRefMigrations,
    NominationTables,
    AwardDecisionTables,
    SignatoryAndWithdrawalColumns,
    ...storedFileMigrations,
    KindsByLawAndCampaigns,
    EndorsementAndCouncil,
    ReviewLists,
    ConferralRevocationAndHold,
    GatePolicyTables,
    AwardKindVersion,
  ],
  resolvers: [
    AwardKindResolver,
    AwardKindChangeResolver,
    AwardCampaignResolver,
    NominationResolver,
    NominationFileResolver,
    NominationFilesResolver,
    ConfirmationResolver,
    AwardDecisionResolver,
    UnitAwardResolver,
    AwardAfterwardsResolver,
    AwardRevocationResolver,
    NominationReviewsResolver,
    EndorsementResolver,
    NominationEndorsementsResolver,
    CouncilResolver,
    CouncilItemResolver,
    StatutoryHoldResolver,
    ReviewListResolver,
    GatePolicyResolver,
    AwardLawChangeResolver,
    UnitResolver,
  ],
  references: {
    Unit: ({ id }) => Unit.of(id as string),
    AwardKind: ({ code }, context) => kindOf(code as string, context),
    AwardCampaign: ({ id }, context) => campaignById(id as string, context),
    Nomination: ({ id }, context) => nominationById(id as string, context),
    ReviewList: ({ id }, { em }) =>
      isId(id as string) ? em.findOne(ReviewList, { id: id as string }) : Promise.resolve(null),
    AwardDecision: ({ id }, context) => decisionById(id as string, context),
    GatePolicy: ({ id }, { em }) =>
      isId(id as string) ? em.findOne(GatePolicy, { id: id as string }) : Promise.resolve(null),
    AwardLawChange: ({ id }, context) => awardLawChangeOf(id as string, context),
  },
  scoped: [
    { entity: Nomination, policy: nominationPolicy },
    { entity: NominationFile, policy: nominationPolicy },
    { entity: Screening, policy: nominationPolicy },
    { entity: Confirmation, policy: nominationPolicy },
    { entity: AwardDecision, policy: awardDecisionPolicy },
    { entity: UnitAward, policy: awardPolicy },
    { entity: AwardConferral, policy: awardPolicy },
    { entity: AwardRevocation, policy: awardPolicy },
    { entity: AwardReview, policy: awardPolicy },
    { entity: Endorsement, policy: nominationPolicy },
    { entity: CouncilSession, policy: councilPolicy },
    { entity: CouncilItem, policy: councilPolicy },
    { entity: StatutoryHold, policy: statutoryHoldPolicy },
    { entity: ReviewList, policy: reviewListPolicy },
    { entity: UnitRef, policy: unitRefPolicy },
  ],
  files: filesOf({ nomination: nominationFiles }, openReviewListDesk),
  nouns: [headTenureRefNoun, lawChangeNoun],
  load: {
    base: async (runtime) => {
      await loadAwardKinds(runtime);
      await loadCouncilRules(runtime);
    },
    demonstration: loadDemonstration,
  },
  tasks: (runtime) => ({
    [screeningTask]: async () => {
      await screenDueNominations(runtime);
    },
  }),
  hourly: [screeningTask],
  subscriptions: () => ({
    UnitChanged: consumeUnitChanged({
      rows: [
        'nomination',
        'nomination_file',
        'screening',
        'confirmation',
        'award_decision',
        'unit_award',
        'award_conferral',
        'award_revocation',
        'award_review',
        'endorsement',
        'council_session',
        'council_item',
        'statutory_hold',
        'review_list',
        'stored_file',
      ],
    }),
    HeadTenureChanged: consumeHeadTenureChanged,
    StandingChanged: consumeStandingChanged,
  }),
});
