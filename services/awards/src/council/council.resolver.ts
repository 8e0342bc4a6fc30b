import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardCampaign } from '../campaign/award-campaign.entity.ts';
import { campaignById } from '../campaign/award-campaign.loader.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { nominationById } from '../nomination/nomination.loader.ts';
import { bringToCouncil } from './bring-to-council.command.ts';
import { cancelCouncilSession, closeCouncilSession } from './close-council-session.command.ts';
import { CouncilItem } from './council-item.entity.ts';
import { CouncilSession, CouncilSessionState } from './council-session.entity.ts';
import { councilPolicy } from './council-session.policy.ts';
import {
  BringToCouncilInput,
  BringToCouncilPayload,
  CancelCouncilSessionInput,
  CancelCouncilSessionPayload,
  CloseCouncilSessionInput,
  CloseCouncilSessionPayload,
  OpenCouncilSessionInput,
  OpenCouncilSessionPayload,
} from './council.payloads.ts';
import { openCouncilSession } from './open-council-session.command.ts';

@Resolver(() => CouncilSession)
export class CouncilResolver {
  @Query(() => CouncilSession, { nullable: true, description: 'One session; null when it is not for the viewer.' })
  async councilSession(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<CouncilSession | null> {
    return isId(id) ? em.findOne(CouncilSession, { id }) : null;
  }

  @Query(() => [CouncilSession], { description: 'The sessions of the council, the latest first.' })
  councilSessions(@Ctx() { em }: Context): Promise<CouncilSession[]> {
    return em.find(CouncilSession, {}, { orderBy: { heldOn: 'desc', id: 'desc' }, limit: 200 });
  }

  @Mutation(() => OpenCouncilSessionPayload, { description: 'Prepares a session of the council.' })
  openCouncilSession(
    @Arg('input', () => OpenCouncilSessionInput) input: OpenCouncilSessionInput,
    @Ctx() context: Context,
  ): Promise<OpenCouncilSessionPayload> {
    return openCouncilSession(context, input);
  }

  @Mutation(() => BringToCouncilPayload, {
    description: 'Brings endorsed and doubly confirmed nominations before a session: all of them or none.',
  })
  bringToCouncil(
    @Arg('input', () => BringToCouncilInput) input: BringToCouncilInput,
    @Ctx() context: Context,
  ): Promise<BringToCouncilPayload> {
    return bringToCouncil(context, input);
  }

  @Mutation(() => CloseCouncilSessionPayload, {
    description: 'Records the votes of a session; what has enough is put before the authority, the rest is refused.',
  })
  closeCouncilSession(
    @Arg('input', () => CloseCouncilSessionInput) input: CloseCouncilSessionInput,
    @Ctx() context: Context,
  ): Promise<CloseCouncilSessionPayload> {
    return closeCouncilSession(context, input);
  }

  @Mutation(() => CancelCouncilSessionPayload, { description: 'Says that a session is not held.' })
  cancelCouncilSession(
    @Arg('input', () => CancelCouncilSessionInput) input: CancelCouncilSessionInput,
    @Ctx() context: Context,
  ): Promise<CancelCouncilSessionPayload> {
    return cancelCouncilSession(context, input);
  }

  @FieldResolver(() => AwardCampaign, { nullable: true, description: 'The round it is about.' })
  campaign(@Root() { campaignId }: CouncilSession, @Ctx() context: Context): Promise<AwardCampaign | null> | null {
    return campaignId === null ? null : campaignById(campaignId, context);
  }

  @FieldResolver(() => [CouncilItem], { description: 'What was brought before it, in order.' })
  items(@Root() { id }: CouncilSession, @Ctx() { em, loader }: Context): Promise<CouncilItem[]> {
    return loader<string, CouncilItem[]>('itemsOfSession', async (ids) => {
      const found = await em.find(CouncilItem, { sessionId: { $in: [...ids] } }, { orderBy: { position: 'asc' } });
      const bySession = Map.groupBy(found, ({ sessionId }) => sessionId);
      return ids.map((wanted) => bySession.get(wanted) ?? []);
    }).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may fill, close and cancel it now.' })
  viewerCanAct(@Root() session: CouncilSession, @Ctx() { viewer }: Context): boolean {
    return session.state === CouncilSessionState.OPEN && councilPolicy.can(viewer, 'close', session);
  }
}

@Resolver(() => CouncilItem)
export class CouncilItemResolver {
  @FieldResolver(() => Nomination, { nullable: true, description: 'The nomination.' })
  nomination(@Root() { nominationId }: CouncilItem, @Ctx() context: Context): Promise<Nomination | null> {
    return nominationById(nominationId, context);
  }
}
