import { isId } from '@antoan/ids';
import { Body, PageArgs, readCursor, readFirst, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { confirmReorganisation } from './confirm.command.ts';
import { changeReorganisation, draftReorganisation } from './draft.command.ts';
import { draftUndoOf } from './draft-undo.command.ts';
import { previewOf } from './preview.loader.ts';
import { ChangedSightType } from './preview.payloads.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import { reorganisationsOf } from './reorganisation.list.ts';
import {
  ChangeReorganisationInput,
  ChangeReorganisationPayload,
  ConfirmReorganisationPayload,
  DraftReorganisationInput,
  DraftReorganisationPayload,
  DraftUndoOfPayload,
  NotReversedPart,
  ReorganisationConnection,
  ReorganisationDeedInput,
  ReorganisationEvent,
  WithdrawReorganisationPayload,
} from './reorganisation.payloads.ts';
import { officeOf, readsReorganisations } from './reorganisation.policy.ts';
import { isSettled } from './reorganisation.rules.ts';
import { StepType } from './step.payloads.ts';
import { endingIn } from './step.ts';
import { stepsOf } from './step-view.ts';
import { withdrawReorganisation } from './withdraw.command.ts';

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Query(() => Reorganisation, {
    nullable: true,
    description: 'One reorganisation; null when there is none or it is not for the viewer.',
  })
  reorganisation(
    @Arg('id', () => ID, { description: 'The reorganisation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Reorganisation | null> {
    return reorganisationOf(id, context);
  }

  @Query(() => ReorganisationConnection, { description: 'Reorganisations, newest first.' })
  async reorganisations(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return ReorganisationConnection.from(
      await reorganisationsOf(context, readFirst(page.first), readCursor(page.after, 2)),
    );
  }

  @FieldResolver(() => [StepType], { description: 'What it does, step by step.' })
  steps(@Root() reorganisation: Reorganisation, @Ctx() context: Context): Promise<StepType[]> {
    return stepsOf(reorganisation, context);
  }

  @FieldResolver(() => [ReorganisationEvent], { description: 'What was done with it, oldest first.' })
  history(@Root() { history }: Reorganisation, @Ctx() { viewer }: Context): ReorganisationEvent[] {
    return history.map(({ act, at, accountId, bodyId, bodyName }) => ({
      act,
      at: new Date(at),
      body: Body.of(bodyId, bodyName),
      isMine: accountId === viewer.accountId,
    }));
  }

  @FieldResolver(() => [NotReversedPart], { description: 'Of one that undoes another: what it leaves as it is.' })
  notReversed(@Root() { notReversed }: Reorganisation): NotReversedPart[] {
    return notReversed.map(({ code, unitId, name }) => ({ code, unit: Body.of(unitId, name) }));
  }

  @FieldResolver(() => [ID], { description: 'The units that it ends.' })
  endingUnitIds(@Root() { steps }: Reorganisation): string[] {
    return [...new Set(steps.flatMap(endingIn))];
  }

  @FieldResolver(() => [ID], {
    description: 'The units that go on elsewhere or under another name; none while there is something to put right.',
  })
  async movingUnitIds(@Root() reorganisation: Reorganisation, @Ctx() context: Context): Promise<string[]> {
    return (await previewOf(reorganisation, context)).outcome?.movingIds ?? [];
  }

  @FieldResolver(() => [ChangedSightType], {
    description: 'The units below which others leave or arrive; none while there is something to put right.',
  })
  async sightChanges(@Root() reorganisation: Reorganisation, @Ctx() context: Context): Promise<ChangedSightType[]> {
    return (await previewOf(reorganisation, context)).outcome?.sight ?? [];
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may change, confirm or withdraw it as things stand.',
  })
  viewerCanChange(@Root() reorganisation: Reorganisation, @Ctx() { viewer }: Context): boolean {
    return !isSettled(reorganisation) && officeOf(viewer) !== null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the next confirmation may be the viewer’s: whoever confirmed first does not confirm again.',
  })
  viewerCanConfirm(@Root() reorganisation: Reorganisation, @Ctx() { viewer }: Context): boolean {
    return !isSettled(reorganisation) && officeOf(viewer) !== null && reorganisation.firstBy !== viewer.accountId;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may draft its undoing.' })
  viewerCanUndo(@Root() { state }: Reorganisation, @Ctx() { viewer }: Context): boolean {
    return state === ReorganisationState.APPLIED && officeOf(viewer) !== null;
  }

  @Mutation(() => DraftReorganisationPayload, { description: 'Keeps a new draft, complete or not.' })
  async draftReorganisation(
    @Arg('input', () => DraftReorganisationInput) input: DraftReorganisationInput,
    @Ctx() context: Context,
  ): Promise<DraftReorganisationPayload> {
    return { reorganisation: await draftReorganisation(context, input), problems: [] };
  }

  @Mutation(() => ChangeReorganisationPayload, {
    description: 'Puts a draft down as a whole; a first confirmation is void with it.',
  })
  changeReorganisation(
    @Arg('input', () => ChangeReorganisationInput) input: ChangeReorganisationInput,
    @Ctx() context: Context,
  ): Promise<ChangeReorganisationPayload> {
    return changeReorganisation(context, input);
  }

  @Mutation(() => ConfirmReorganisationPayload, {
    description: 'The first or the second person’s word. With the second it is put into force as a whole.',
  })
  confirmReorganisation(
    @Arg('input', () => ReorganisationDeedInput) input: ReorganisationDeedInput,
    @Ctx() context: Context,
  ): Promise<ConfirmReorganisationPayload> {
    return confirmReorganisation(context, input);
  }

  @Mutation(() => WithdrawReorganisationPayload, { description: 'Lays a reorganisation aside that is not in force.' })
  withdrawReorganisation(
    @Arg('input', () => ReorganisationDeedInput) input: ReorganisationDeedInput,
    @Ctx() context: Context,
  ): Promise<WithdrawReorganisationPayload> {
    return withdrawReorganisation(context, input);
  }

  @Mutation(() => DraftUndoOfPayload, { description: 'Drafts the reorganisation that undoes one that is in force.' })
  draftUndoOf(
    @Arg('reorganisationId', () => ID, { description: 'The one to undo.' }) reorganisationId: string,
    @Ctx() context: Context,
  ): Promise<DraftUndoOfPayload> {
    return draftUndoOf(context, reorganisationId);
  }
}

/** A plan, for whoever reads plans. */
export function reorganisationOf(id: string, { em, viewer }: Context): Promise<Reorganisation | null> {
  return isId(id) && readsReorganisations(viewer) ? em.findOne(Reorganisation, { id }) : Promise.resolve(null);
}
