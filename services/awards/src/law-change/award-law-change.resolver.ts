import type { Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import {
  confirmLawChange,
  LawChangeDeedInput,
  lawChangesPage,
  LawChangeState,
  readsLawChanges,
  RefuseLawChangeInput,
  rejectLawChange,
  withdrawLawChange,
} from '@antoan/law-change';
import { beyondScope, ProblemType, readCursor, readFirst, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardLawPreview } from './affected-nominations.payloads.ts';
import { AwardLawChange } from './award-law-change.entity.ts';
import {
  AwardLawChangeConnection,
  AwardLawChangesArgs,
  ConfirmAwardLawChangePayload,
  RejectAwardLawChangePayload,
  WithdrawAwardLawChangePayload,
} from './award-law-change.payloads.ts';
import { awardLawDoor, workOf } from './award-law-door.ts';

@Resolver(() => AwardLawChange)
export class AwardLawChangeResolver {
  @Query(() => AwardLawChange, {
    nullable: true,
    description: 'One change of the awards’ law data; null when there is none or it is not for the viewer.',
  })
  awardLawChange(
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Ctx() context: Context,
  ): Promise<AwardLawChange | null> {
    return awardLawChangeOf(id, context);
  }

  @Query(() => AwardLawChangeConnection, { description: 'Changes of the awards’ law data, newest first.' })
  async awardLawChanges(
    @Args(() => AwardLawChangesArgs) { noun, state, first, after }: AwardLawChangesArgs,
    @Ctx() context: Context,
  ) {
    const where = { ...(noun && { noun }), ...(state && { state }) };
    const page = { first: readFirst(first), after: readCursor(after, 2) };
    return AwardLawChangeConnection.from(await lawChangesPage(context, AwardLawChange, where, page));
  }

  @FieldResolver(() => AwardLawPreview, {
    description: 'Whom it affects: as things stand while it is open, as they stood when it came into force.',
  })
  preview(@Root() change: AwardLawChange, @Ctx() context: Context): Promise<AwardLawPreview> {
    if (change.keptPreview) return Promise.resolve(change.keptPreview as AwardLawPreview);
    return beyondScope(context.em, (em) => workOf(change).previewOf({ ...context, em }, change));
  }

  @FieldResolver(() => [ProblemType], {
    description: 'What keeps an open change from coming into force as things stand; empty for settled ones.',
  })
  obstacles(@Root() change: AwardLawChange, @Ctx() context: Context): Promise<Problem[]> {
    if (change.state !== LawChangeState.PROPOSED) return Promise.resolve([]);
    return beyondScope(context.em, (em) => workOf(change).problemsOf({ ...context, em }, change));
  }

  @Mutation(() => ConfirmAwardLawChangePayload, {
    description: 'The second person’s word: the change comes into force as it was proposed.',
  })
  async confirmAwardLawChange(
    @Arg('input', () => LawChangeDeedInput) input: LawChangeDeedInput,
    @Ctx() context: Context,
  ): Promise<ConfirmAwardLawChangePayload> {
    const { change, problems } = await confirmLawChange(context, awardLawDoor, input);
    return { awardLawChange: change, problems };
  }

  @Mutation(() => RejectAwardLawChangePayload, {
    description: 'The second person turns a change down, with the reason.',
  })
  async rejectAwardLawChange(
    @Arg('input', () => RefuseLawChangeInput) input: RefuseLawChangeInput,
    @Ctx() context: Context,
  ): Promise<RejectAwardLawChangePayload> {
    const { change, problems } = await rejectLawChange(context, AwardLawChange, input);
    return { awardLawChange: change, problems };
  }

  @Mutation(() => WithdrawAwardLawChangePayload, {
    description: 'Whoever proposed a change takes it back, with the reason.',
  })
  async withdrawAwardLawChange(
    @Arg('input', () => RefuseLawChangeInput) input: RefuseLawChangeInput,
    @Ctx() context: Context,
  ): Promise<WithdrawAwardLawChangePayload> {
    const { change, problems } = await withdrawLawChange(context, AwardLawChange, input);
    return { awardLawChange: change, problems };
  }
}

/** A change, for whoever reads changes. */
export function awardLawChangeOf(id: string, { em, viewer }: Context): Promise<AwardLawChange | null> {
  return isId(id) && readsLawChanges(viewer) ? em.findOne(AwardLawChange, { id }) : Promise.resolve(null);
}
