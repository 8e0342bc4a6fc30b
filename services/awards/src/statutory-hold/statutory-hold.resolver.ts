import { hasRole } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Nomination } from '../nomination/nomination.entity.ts';
import { nominationById } from '../nomination/nomination.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { endStatutoryHold, openStatutoryHold } from './open-statutory-hold.command.ts';
import { StatutoryHold } from './statutory-hold.entity.ts';
import {
  EndStatutoryHoldInput,
  EndStatutoryHoldPayload,
  OpenStatutoryHoldInput,
  OpenStatutoryHoldPayload,
} from './statutory-hold.payloads.ts';
import { registerReaders, statutoryHoldPolicy } from './statutory-hold.policy.ts';

@Resolver(() => StatutoryHold)
export class StatutoryHoldResolver {
  @Query(() => [StatutoryHold], {
    description: 'The register of holds, open ones first; for the Board, the police, the chair and the auditor.',
  })
  async statutoryHolds(@Ctx() { em, viewer }: Context): Promise<StatutoryHold[]> {
    if (!hasRole(viewer, ...registerReaders)) return [];
    return em.find(
      StatutoryHold,
      {},
      { orderBy: { endedOn: 'desc nulls first', holdsFrom: 'desc', id: 'desc' }, limit: 500 },
    );
  }

  @Mutation(() => OpenStatutoryHoldPayload, { description: 'Opens a hold and screens again what it may stop.' })
  openStatutoryHold(
    @Arg('input', () => OpenStatutoryHoldInput) input: OpenStatutoryHoldInput,
    @Ctx() context: Context,
  ): Promise<OpenStatutoryHoldPayload> {
    return openStatutoryHold(context, input);
  }

  @Mutation(() => EndStatutoryHoldPayload, { description: 'Ends a hold by a document and screens again what it held.' })
  endStatutoryHold(
    @Arg('input', () => EndStatutoryHoldInput) input: EndStatutoryHoldInput,
    @Ctx() context: Context,
  ): Promise<EndStatutoryHoldPayload> {
    return endStatutoryHold(context, input);
  }

  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: StatutoryHold): Unit {
    return Unit.of(unitId);
  }

  @FieldResolver(() => Nomination, { nullable: true, description: 'The nomination whose nominee it covers.' })
  nomination(@Root() { nominationId }: StatutoryHold, @Ctx() context: Context): Promise<Nomination | null> | null {
    return nominationId === null ? null : nominationById(nominationId, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may end it now.' })
  viewerCanEnd(@Root() hold: StatutoryHold, @Ctx() { viewer }: Context): boolean {
    return hold.endedOn === null && statutoryHoldPolicy.can(viewer, 'end', hold);
  }
}
