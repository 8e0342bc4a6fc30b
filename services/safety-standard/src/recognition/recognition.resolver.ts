import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { assessmentById } from '../assessment/assessment.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { amendRecognition } from './amend-recognition.command.ts';
import { decideRecognition } from './decide-recognition.command.ts';
import { offerRecognition } from './offer-recognition.command.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import { decisionOf, linesOfDecision } from './recognition.loader.ts';
import {
  AmendRecognitionInput,
  AmendRecognitionPayload,
  DecideRecognitionInput,
  DecideRecognitionPayload,
  OfferRecognitionInput,
  OfferRecognitionPayload,
  RevokeRecognitionInput,
  RevokeRecognitionPayload,
} from './recognition.payloads.ts';
import { decisionPolicy } from './recognition.policy.ts';
import { revokeRecognition } from './revoke-recognition.command.ts';

@Resolver(() => RecognitionDecision)
export class RecognitionDecisionResolver {
  @Query(() => [RecognitionDecision], { description: 'The decisions the viewer may see, newest first.' })
  recognitionDecisions(
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year of the standard.' }) year: number | null,
    @Ctx() { em }: Context,
  ): Promise<RecognitionDecision[]> {
    return em.find(RecognitionDecision, year == null ? {} : { year }, {
      orderBy: { date: 'desc', number: 'desc', id: 'desc' },
    });
  }

  @Query(() => RecognitionDecision, { nullable: true, description: 'One decision.' })
  async recognitionDecision(
    @Arg('id', () => ID, { description: 'The decision.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RecognitionDecision> {
    const decision = isId(id) ? await decisionOf(id, context) : null;
    if (!decision) throw new NotFoundError('recognitionDecision');
    return decision;
  }

  @Mutation(() => DecideRecognitionPayload, { description: 'Decides a list, with number and date.' })
  decideRecognition(
    @Arg('input', () => DecideRecognitionInput) input: DecideRecognitionInput,
    @Ctx() context: Context,
  ): Promise<DecideRecognitionPayload> {
    return decideRecognition(context, input);
  }

  @Mutation(() => AmendRecognitionPayload, {
    description: 'Amends what a decision says of one unit, once its dossier has been appraised again.',
  })
  amendRecognition(
    @Arg('input', () => AmendRecognitionInput) input: AmendRecognitionInput,
    @Ctx() context: Context,
  ): Promise<AmendRecognitionPayload> {
    return amendRecognition(context, input);
  }

  @Mutation(() => RevokeRecognitionPayload, {
    description: 'Takes the recognition of one unit back; it has no result until another decision.',
  })
  revokeRecognition(
    @Arg('input', () => RevokeRecognitionInput) input: RevokeRecognitionInput,
    @Ctx() context: Context,
  ): Promise<RevokeRecognitionPayload> {
    return revokeRecognition(context, input);
  }

  @Mutation(() => OfferRecognitionPayload, {
    description: "Offers the recognised units for publication: turns the data owner's key.",
  })
  offerRecognition(
    @Arg('input', () => OfferRecognitionInput) input: OfferRecognitionInput,
    @Ctx() context: Context,
  ): Promise<OfferRecognitionPayload> {
    return offerRecognition(context, input);
  }

  @FieldResolver(() => Body, { description: 'The authority that decided, under the name it had then.' })
  authority(@Root() { unitId, authorityName }: RecognitionDecision): Body {
    return Body.of(unitId, authorityName);
  }

  @FieldResolver(() => [RecognitionLine], { description: 'Its lines, as far as the viewer may see them.' })
  lines(@Root() { id }: RecognitionDecision, @Ctx() context: Context): Promise<RecognitionLine[]> {
    return linesOfDecision(id, context);
  }

  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision it amends or revokes.' })
  amends(
    @Root() { amendsId }: RecognitionDecision,
    @Ctx() context: Context,
  ): Promise<RecognitionDecision | null> | null {
    return amendsId === null ? null : decisionOf(amendsId, context);
  }

  @FieldResolver(() => Int, { description: 'How many of those lines say MET.' })
  async metCount(@Root() { id }: RecognitionDecision, @Ctx() context: Context): Promise<number> {
    return (await linesOfDecision(id, context)).filter(({ result }) => result === 'MET').length;
  }

  @FieldResolver(() => Int, { description: 'How many of those lines say NOT_MET.' })
  async notMetCount(@Root() { id }: RecognitionDecision, @Ctx() context: Context): Promise<number> {
    return (await linesOfDecision(id, context)).filter(({ result }) => result === 'NOT_MET').length;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may offer it for publication now.' })
  async viewerCanOffer(@Root() decision: RecognitionDecision, @Ctx() context: Context): Promise<boolean> {
    if (decision.offeredForPublicationAt !== null || !decisionPolicy.can(context.viewer, 'offer', decision))
      return false;
    const met = (await linesOfDecision(decision.id, context)).filter(({ result }) => result === 'MET');
    const dossiers = await Promise.all(met.map(({ assessmentId }) => assessmentById(assessmentId, context)));
    return dossiers.some((dossier) => dossier?.decisionId === decision.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer decides for its authority and so may amend or revoke what it says.',
  })
  viewerCanAmend(@Root() decision: RecognitionDecision, @Ctx() { viewer }: Context): boolean {
    return decisionPolicy.can(viewer, 'amend', decision);
  }
}

@Resolver(() => RecognitionLine)
export class RecognitionLineResolver {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: RecognitionLine): Unit {
    return Unit.of(unitId);
  }
}
