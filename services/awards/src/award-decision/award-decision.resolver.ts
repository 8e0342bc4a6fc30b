import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardDecision } from './award-decision.entity.ts';
import { linesOf } from './award-decision.loader.ts';
import { DecideAwardInput, DecideAwardPayload, OfferAwardInput, OfferAwardPayload } from './award-decision.payloads.ts';
import { awardDecisionPolicy } from './award-decision.policy.ts';
import { decideAward } from './decide-award.command.ts';
import { offerAward } from './offer-award.command.ts';
import { UnitAward } from './unit-award.entity.ts';

@Resolver(() => AwardDecision)
export class AwardDecisionResolver {
  @Query(() => [AwardDecision], { description: 'The decisions the viewer may see, newest first.' })
  awardDecisions(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Only of achievements of this year.' }) year?: number,
  ): Promise<AwardDecision[]> {
    return em.find(AwardDecision, year == null ? {} : { year }, {
      orderBy: { date: 'desc', number: 'desc', id: 'desc' },
    });
  }

  @Mutation(() => DecideAwardPayload, {
    description: 'Grants awards by one decision with number and date: all of the list or nothing.',
  })
  decideAward(
    @Arg('input', () => DecideAwardInput) input: DecideAwardInput,
    @Ctx() context: Context,
  ): Promise<DecideAwardPayload> {
    return decideAward(context, input);
  }

  @Mutation(() => OfferAwardPayload, {
    description: "Offers granted awards for publication: turns the data owner's key.",
  })
  offerAward(
    @Arg('input', () => OfferAwardInput) input: OfferAwardInput,
    @Ctx() context: Context,
  ): Promise<OfferAwardPayload> {
    return offerAward(context, input);
  }

  @FieldResolver(() => Body, { description: 'The authority, under the name it had.' })
  authority(@Root() { unitId, authorityName }: AwardDecision): Body {
    return Body.of(unitId, authorityName);
  }

  @FieldResolver(() => [UnitAward], { description: 'What it grants, as far as the viewer may see it.' })
  lines(@Root() { id }: AwardDecision, @Ctx() context: Context): Promise<UnitAward[]> {
    return linesOf(id, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may offer it for publication now.' })
  viewerCanOffer(@Root() decision: AwardDecision, @Ctx() { viewer }: Context): boolean {
    return decision.offeredForPublicationAt === null && awardDecisionPolicy.can(viewer, 'offer', decision);
  }
}
