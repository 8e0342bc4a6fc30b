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
import { StandardLawPreview } from './affected.payloads.ts';
import { StandardLawChange } from './standard-law-change.entity.ts';
import {
  ConfirmStandardLawChangePayload,
  RejectStandardLawChangePayload,
  StandardLawChangeConnection,
  StandardLawChangesArgs,
  WithdrawStandardLawChangePayload,
} from './standard-law-change.payloads.ts';
import { standardLawDoor, workOf } from './standard-law-door.ts';

@Resolver(() => StandardLawChange)
export class StandardLawChangeResolver {
  @Query(() => StandardLawChange, {
    nullable: true,
    description: 'One change of the standard’s law data; null when there is none or it is not for the viewer.',
  })
  standardLawChange(
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Ctx() context: Context,
  ): Promise<StandardLawChange | null> {
    return standardLawChangeOf(id, context);
  }

  @Query(() => StandardLawChangeConnection, { description: 'Changes of the standard’s law data, newest first.' })
  async standardLawChanges(
    @Args(() => StandardLawChangesArgs) { noun, state, subjectKey, first, after }: StandardLawChangesArgs,
    @Ctx() context: Context,
  ) {
    const where = { ...(noun && { noun }), ...(state && { state }), ...(subjectKey && { subjectKey }) };
    const page = { first: readFirst(first), after: readCursor(after, 2) };
    return StandardLawChangeConnection.from(await lawChangesPage(context, StandardLawChange, where, page));
  }

  @FieldResolver(() => StandardLawPreview, {
    description: 'Whom it affects: as things stand while it is open, as they stood when it came into force.',
  })
  preview(@Root() change: StandardLawChange, @Ctx() context: Context): Promise<StandardLawPreview> {
    if (change.keptPreview) return Promise.resolve(change.keptPreview as StandardLawPreview);
    return beyondScope(context.em, (em) => workOf(change).previewOf({ ...context, em }, change));
  }

  @FieldResolver(() => [ProblemType], {
    description: 'What keeps an open change from coming into force as things stand; empty for settled ones.',
  })
  obstacles(@Root() change: StandardLawChange, @Ctx() context: Context): Promise<Problem[]> {
    if (change.state !== LawChangeState.PROPOSED) return Promise.resolve([]);
    return beyondScope(context.em, (em) => workOf(change).problemsOf({ ...context, em }, change));
  }

  @Mutation(() => ConfirmStandardLawChangePayload, {
    description: 'The second person’s word: the change comes into force as it was proposed.',
  })
  async confirmStandardLawChange(
    @Arg('input', () => LawChangeDeedInput) input: LawChangeDeedInput,
    @Ctx() context: Context,
  ): Promise<ConfirmStandardLawChangePayload> {
    const { change, problems } = await confirmLawChange(context, standardLawDoor, input);
    return { standardLawChange: change, problems };
  }

  @Mutation(() => RejectStandardLawChangePayload, {
    description: 'The second person turns a change down, with the reason.',
  })
  async rejectStandardLawChange(
    @Arg('input', () => RefuseLawChangeInput) input: RefuseLawChangeInput,
    @Ctx() context: Context,
  ): Promise<RejectStandardLawChangePayload> {
    const { change, problems } = await rejectLawChange(context, StandardLawChange, input);
    return { standardLawChange: change, problems };
  }

  @Mutation(() => WithdrawStandardLawChangePayload, {
    description: 'Whoever proposed a change takes it back, with the reason.',
  })
  async withdrawStandardLawChange(
    @Arg('input', () => RefuseLawChangeInput) input: RefuseLawChangeInput,
    @Ctx() context: Context,
  ): Promise<WithdrawStandardLawChangePayload> {
    const { change, problems } = await withdrawLawChange(context, StandardLawChange, input);
    return { standardLawChange: change, problems };
  }
}

/** A change, for whoever reads changes. */
export function standardLawChangeOf(id: string, { em, viewer }: Context): Promise<StandardLawChange | null> {
  return isId(id) && readsLawChanges(viewer) ? em.findOne(StandardLawChange, { id }) : Promise.resolve(null);
}
