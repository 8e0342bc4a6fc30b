import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { AwardCampaign } from './award-campaign.entity.ts';
import { campaignById } from './award-campaign.loader.ts';
import {
  ChangeAwardCampaignInput,
  ChangeAwardCampaignPayload,
  OpenAwardCampaignInput,
  OpenAwardCampaignPayload,
} from './award-campaign.payloads.ts';
import { boardGrant, mayReadCampaigns } from './award-campaign.policy.ts';
import { changeAwardCampaign, openAwardCampaign } from './open-award-campaign.command.ts';

@Resolver(() => AwardCampaign)
export class AwardCampaignResolver {
  @Query(() => AwardCampaign, { nullable: true, description: 'One round of nominations.' })
  awardCampaign(
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
    @Ctx() context: Context,
  ): Promise<AwardCampaign | null> {
    return campaignById(id, context);
  }

  @Query(() => [AwardCampaign], { description: 'The rounds of nominations, those that close last first.' })
  async awardCampaigns(
    @Ctx() { em, viewer }: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Only of achievements of this year.' }) year?: number,
  ): Promise<AwardCampaign[]> {
    if (!mayReadCampaigns(viewer)) return [];
    return em.find(AwardCampaign, year == null ? {} : { year }, { orderBy: { closesOn: 'desc', id: 'desc' } });
  }

  @Query(() => Boolean, { description: 'Whether the viewer may open a round of nominations.' })
  viewerCanOpenAwardCampaign(@Ctx() { viewer }: Context): boolean {
    return boardGrant(viewer) !== undefined;
  }

  @Mutation(() => OpenAwardCampaignPayload, { description: 'Opens a round of nominations.' })
  openAwardCampaign(
    @Arg('input', () => OpenAwardCampaignInput) input: OpenAwardCampaignInput,
    @Ctx() context: Context,
  ): Promise<OpenAwardCampaignPayload> {
    return openAwardCampaign(context, input);
  }

  @Mutation(() => ChangeAwardCampaignPayload, { description: 'Changes what a round of nominations says.' })
  changeAwardCampaign(
    @Arg('input', () => ChangeAwardCampaignInput) input: ChangeAwardCampaignInput,
    @Ctx() context: Context,
  ): Promise<ChangeAwardCampaignPayload> {
    return changeAwardCampaign(context, input);
  }

  @FieldResolver(() => [AwardKind], { description: 'The kinds of award that may be nominated for.' })
  kinds(@Root() { kindCodes }: AwardCampaign, @Ctx() context: Context): Promise<AwardKind[]> {
    return Promise.all(kindCodes.map((code) => kindOf(code, context)));
  }

  @FieldResolver(() => Body, { description: 'The body that holds it.' })
  body(@Root() { bodyUnitId, bodyName }: AwardCampaign): Body {
    return Body.of(bodyUnitId, bodyName);
  }

  @FieldResolver(() => Boolean, { description: 'Whether nominations are taken today.' })
  isOpen(@Root() campaign: AwardCampaign, @Ctx() { today }: Context): boolean {
    return campaign.isOpenOn(today());
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanChange(@Root() _campaign: AwardCampaign, @Ctx() { viewer }: Context): boolean {
    return boardGrant(viewer) !== undefined;
  }
}
