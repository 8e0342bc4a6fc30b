import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AwardConferral } from '../conferral/award-conferral.entity.ts';
import { conferAwards } from '../conferral/confer-awards.command.ts';
import { ConferAwardsInput, ConferAwardsPayload } from '../conferral/conferral.payloads.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { grantedStates, type NominationState } from '../nomination/nomination.enums.ts';
import { nominationById } from '../nomination/nomination.loader.ts';
import { mayNow } from '../nomination/nomination.policy.ts';
import { AwardReview } from '../review/award-review.entity.ts';
import { keepAward } from '../review/keep-award.command.ts';
import { KeepAwardInput, KeepAwardPayload } from '../review/review.payloads.ts';
import { AwardRevocation } from '../revocation/award-revocation.entity.ts';
import { revokeAward } from '../revocation/revoke-award.command.ts';
import { RevokeAwardInput, RevokeAwardPayload } from '../revocation/revocation.payloads.ts';
import { decisionById } from './award-decision.loader.ts';
import { RefuseNominationInput, RefuseNominationPayload } from './award-decision.payloads.ts';
import { mayConfer, mayRevoke } from './award-decision.policy.ts';
import { refuseNomination } from './refuse-nomination.command.ts';
import { UnitAward } from './unit-award.entity.ts';

/** What becomes of an award after the decision. */
@Resolver(() => UnitAward)
export class AwardAfterwardsResolver {
  @Mutation(() => RefuseNominationPayload, { description: 'The authority does not grant what was put before it.' })
  refuseNomination(
    @Arg('input', () => RefuseNominationInput) input: RefuseNominationInput,
    @Ctx() context: Context,
  ): Promise<RefuseNominationPayload> {
    return refuseNomination(context, input);
  }

  @Mutation(() => ConferAwardsPayload, { description: 'Records that awards were handed over.' })
  conferAwards(
    @Arg('input', () => ConferAwardsInput) input: ConferAwardsInput,
    @Ctx() context: Context,
  ): Promise<ConferAwardsPayload> {
    return conferAwards(context, input);
  }

  @Mutation(() => RevokeAwardPayload, { description: 'Takes an award back by a decision.' })
  revokeAward(
    @Arg('input', () => RevokeAwardInput) input: RevokeAwardInput,
    @Ctx() context: Context,
  ): Promise<RevokeAwardPayload> {
    return revokeAward(context, input);
  }

  @Mutation(() => KeepAwardPayload, { description: 'Settles the review of an award by leaving it as it is.' })
  keepAward(
    @Arg('input', () => KeepAwardInput) input: KeepAwardInput,
    @Ctx() context: Context,
  ): Promise<KeepAwardPayload> {
    return keepAward(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it stands: GRANTED, CONFERRED or REVOKED.' })
  async state(@Root() { nominationId }: UnitAward, @Ctx() context: Context): Promise<NominationState | null> {
    return (await nominationById(nominationId, context))?.state ?? null;
  }

  @FieldResolver(() => AwardConferral, { nullable: true, description: 'When and where it was handed over.' })
  conferral(@Root() { id }: UnitAward, @Ctx() { em, loader }: Context): Promise<AwardConferral | null> {
    return loader<string, AwardConferral | null>('conferralOf', async (ids) => {
      const found = await em.find(AwardConferral, { awardId: { $in: [...ids] } });
      const byAward = new Map(found.map((conferral) => [conferral.awardId, conferral]));
      return ids.map((wanted) => byAward.get(wanted) ?? null);
    }).load(id);
  }

  @FieldResolver(() => AwardRevocation, { nullable: true, description: 'The decision that took it back.' })
  revocation(@Root() { id }: UnitAward, @Ctx() { em, loader }: Context): Promise<AwardRevocation | null> {
    return loader<string, AwardRevocation | null>('revocationOf', async (ids) => {
      const found = await em.find(AwardRevocation, { awardId: { $in: [...ids] } });
      const byAward = new Map(found.map((revocation) => [revocation.awardId, revocation]));
      return ids.map((wanted) => byAward.get(wanted) ?? null);
    }).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record that it was handed over.' })
  viewerCanConfer(@Root() award: UnitAward, @Ctx() context: Context): Promise<boolean> {
    return mayStill(award, context, (decision, state) => state === 'GRANTED' && mayConfer(context.viewer, decision));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take it back.' })
  viewerCanRevoke(@Root() award: UnitAward, @Ctx() context: Context): Promise<boolean> {
    return mayStill(
      award,
      context,
      (decision, state) => grantedStates.includes(state) && mayRevoke(context.viewer, decision),
    );
  }
}

/** What the reviews of a nomination came to. */
@Resolver(() => Nomination)
export class NominationReviewsResolver {
  @FieldResolver(() => [AwardReview], { description: 'What its reviews came to, newest first.' })
  reviews(@Root() { id }: Nomination, @Ctx() { em, loader }: Context): Promise<AwardReview[]> {
    return loader<string, AwardReview[]>('reviewsOf', async (ids) => {
      const found = await em.find(AwardReview, { nominationId: { $in: [...ids] } }, { orderBy: { at: 'desc' } });
      const byNomination = Map.groupBy(found, ({ nominationId }) => nominationId);
      return ids.map((wanted) => byNomination.get(wanted) ?? []);
    }).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may settle its review by leaving it as it is.' })
  viewerCanKeep(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return nomination.needsReview && mayNow(viewer, 'review', nomination);
  }
}

@Resolver(() => AwardRevocation)
export class AwardRevocationResolver {
  @FieldResolver(() => Body, { description: 'The authority, under the name it had.' })
  authority(@Root() { authorityUnitId, authorityName }: AwardRevocation): Body {
    return Body.of(authorityUnitId, authorityName);
  }
}

async function mayStill(
  { decisionId, nominationId }: UnitAward,
  context: Context,
  may: (decision: { unitId: string } & Parameters<typeof mayConfer>[1], state: NominationState) => boolean,
): Promise<boolean> {
  const decision = await decisionById(decisionId, context);
  const nomination = await nominationById(nominationId, context);
  return decision !== null && nomination !== null && may(decision, nomination.state);
}
