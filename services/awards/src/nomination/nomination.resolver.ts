import type { Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardDecision } from '../award-decision/award-decision.entity.ts';
import { decisionById } from '../award-decision/award-decision.loader.ts';
import { decidingGrant } from '../award-decision/award-decision.policy.ts';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { AwardCampaign } from '../campaign/award-campaign.entity.ts';
import { campaignById } from '../campaign/award-campaign.loader.ts';
import { Screening } from '../screening/screening.entity.ts';
import { screeningById, screeningsOf } from '../screening/screening.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { changeNomination } from './change-nomination.command.ts';
import { nominate } from './nominate.command.ts';
import { Nomination } from './nomination.entity.ts';
import { listNominations } from './nomination.list.ts';
import { besides, nominationById } from './nomination.loader.ts';
import {
  ChangeNominationInput,
  ChangeNominationPayload,
  NominateInput,
  NominatePayload,
  NominationConnection,
  NominationsArgs,
  ProposeNominationInput,
  ProposeNominationPayload,
  SubmitNominationInput,
  SubmitNominationPayload,
  WithdrawNominationInput,
  WithdrawNominationPayload,
} from './nomination.payloads.ts';
import { mayNow } from './nomination.policy.ts';
import { proposeNomination } from './propose-nomination.command.ts';
import { submitNomination } from './submit-nomination.command.ts';
import { withdrawNomination } from './withdraw-nomination.command.ts';

@Resolver(() => Nomination)
export class NominationResolver {
  @Query(() => Nomination, {
    nullable: true,
    description: 'One nomination; null when there is none or it is not for the viewer.',
  })
  nomination(
    @Arg('id', () => ID, { description: 'The nomination.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Nomination | null> {
    return nominationById(id, context);
  }

  @Query(() => NominationConnection, { description: 'The nominations the viewer may see, those touched last first.' })
  async nominations(@Args(() => NominationsArgs) args: NominationsArgs, @Ctx() context: Context) {
    return NominationConnection.from(await listNominations(context, args));
  }

  @Mutation(() => NominatePayload, { description: 'Prepares a nomination.' })
  nominate(@Arg('input', () => NominateInput) input: NominateInput, @Ctx() context: Context): Promise<NominatePayload> {
    return nominate(context, input);
  }

  @Mutation(() => ChangeNominationPayload, { description: 'Changes what a nomination in preparation says.' })
  changeNomination(
    @Arg('input', () => ChangeNominationInput) input: ChangeNominationInput,
    @Ctx() context: Context,
  ): Promise<ChangeNominationPayload> {
    return changeNomination(context, input);
  }

  @Mutation(() => SubmitNominationPayload, { description: 'Submits a nomination and screens it by clause 5.' })
  submitNomination(
    @Arg('input', () => SubmitNominationInput) input: SubmitNominationInput,
    @Ctx() context: Context,
  ): Promise<SubmitNominationPayload> {
    return submitNomination(context, input);
  }

  @Mutation(() => ProposeNominationPayload, {
    description: 'Puts a clear and doubly confirmed nomination before the authority.',
  })
  proposeNomination(
    @Arg('input', () => ProposeNominationInput) input: ProposeNominationInput,
    @Ctx() context: Context,
  ): Promise<ProposeNominationPayload> {
    return proposeNomination(context, input);
  }

  @Mutation(() => WithdrawNominationPayload, { description: 'Takes a nomination back before it is decided.' })
  withdrawNomination(
    @Arg('input', () => WithdrawNominationInput) input: WithdrawNominationInput,
    @Ctx() context: Context,
  ): Promise<WithdrawNominationPayload> {
    return withdrawNomination(context, input);
  }

  @FieldResolver(() => AwardKind, { description: 'Which award.' })
  kind(@Root() { kindCode }: Nomination, @Ctx() context: Context): Promise<AwardKind> {
    return kindOf(kindCode, context);
  }

  @FieldResolver(() => AwardCampaign, { nullable: true, description: 'The round; null outside the rounds.' })
  campaign(@Root() { campaignId }: Nomination, @Ctx() context: Context): Promise<AwardCampaign | null> | null {
    return campaignId === null ? null : campaignById(campaignId, context);
  }

  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: Nomination): Unit {
    return Unit.of(unitId);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'What clause 5 says of it now; null while nobody has screened.',
  })
  screening(@Root() { screeningId }: Nomination, @Ctx() context: Context): Promise<Screening | null> | null {
    return screeningId === null ? null : screeningById(screeningId, context);
  }

  @FieldResolver(() => [Screening], { description: 'All that clause 5 has said of it, newest first.' })
  screenings(@Root() { id }: Nomination, @Ctx() context: Context): Promise<Screening[]> {
    return screeningsOf(id, context);
  }

  @FieldResolver(() => AwardDecision, { nullable: true, description: 'The decision that granted it.' })
  decision(@Root() { decisionId }: Nomination, @Ctx() context: Context): Promise<AwardDecision | null> | null {
    return decisionId === null ? null : decisionById(decisionId, context);
  }

  @FieldResolver(() => [Nomination], {
    description: 'The other nominations of the same unit and year that the viewer may see.',
  })
  sameUnitAndYear(@Root() nomination: Nomination, @Ctx() context: Context): Promise<Nomination[]> {
    return besides(nomination, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may submit it now.' })
  viewerCanSubmit(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'submit', nomination);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may withdraw it now.' })
  viewerCanWithdraw(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'withdraw', nomination);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may decide on it now.' })
  async viewerCanDecide(@Root() nomination: Nomination, @Ctx() context: Context): Promise<boolean> {
    const { viewer } = context;
    if (!mayNow(viewer, 'decide', nomination)) return false;
    return decidingGrant(viewer, nomination, await kindOf(nomination.kindCode, context)) !== undefined;
  }
}
