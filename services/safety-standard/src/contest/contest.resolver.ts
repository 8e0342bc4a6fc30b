import { Body, Day, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentById } from '../assessment/assessment.loader.ts';
import { assessmentPolicy } from '../assessment/assessment.policy.ts';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { decisionOf } from '../recognition/recognition.loader.ts';
import { standingHistoryOf } from '../standing/standing.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { contestRecognition } from './contest-recognition.command.ts';
import { contestsOf, contestUntil } from './contest.loader.ts';
import {
  ContestRecognitionInput,
  ContestRecognitionPayload,
  UpholdRecognitionInput,
  UpholdRecognitionPayload,
} from './contest.payloads.ts';
import { contestPolicy } from './contest.policy.ts';
import { ContestState, RecognitionContest } from './recognition-contest.entity.ts';
import { upholdRecognition } from './uphold-recognition.command.ts';

@Resolver(() => RecognitionContest)
export class RecognitionContestResolver {
  @Query(() => [RecognitionContest], { description: 'The contests the viewer may see, newest first.' })
  recognitionContests(
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year: number | null,
    @Arg('state', () => ContestState, { nullable: true, description: 'Only in this state.' })
    state: ContestState | null,
    @Ctx() { em }: Context,
  ): Promise<RecognitionContest[]> {
    return em.find(
      RecognitionContest,
      { ...(year != null && { year }), ...(state != null && { state }) },
      { orderBy: { openedAt: 'desc', id: 'desc' } },
    );
  }

  @Mutation(() => ContestRecognitionPayload, { description: "The unit's head contests what a decision says of it." })
  contestRecognition(
    @Arg('input', () => ContestRecognitionInput) input: ContestRecognitionInput,
    @Ctx() context: Context,
  ): Promise<ContestRecognitionPayload> {
    return contestRecognition(context, input);
  }

  @Mutation(() => UpholdRecognitionPayload, { description: 'The authority upholds what was contested.' })
  upholdRecognition(
    @Arg('input', () => UpholdRecognitionInput) input: UpholdRecognitionInput,
    @Ctx() context: Context,
  ): Promise<UpholdRecognitionPayload> {
    return upholdRecognition(context, input);
  }

  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: RecognitionContest): Unit {
    return Unit.of(unitId);
  }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Its dossier.' })
  assessment(@Root() { assessmentId }: RecognitionContest, @Ctx() context: Context): Promise<Assessment | null> {
    return assessmentById(assessmentId, context);
  }

  @FieldResolver(() => Body, { description: 'The authority that decided and answers, under the name it had then.' })
  authority(@Root() { authorityUnitId, authorityName }: RecognitionContest): Body {
    return Body.of(authorityUnitId, authorityName);
  }

  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision contested.' })
  decision(@Root() { decisionId }: RecognitionContest, @Ctx() context: Context): Promise<RecognitionDecision | null> {
    return decisionOf(decisionId, context);
  }

  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision that replaced it.' })
  answeringDecision(
    @Root() { answeringDecisionId }: RecognitionContest,
    @Ctx() context: Context,
  ): Promise<RecognitionDecision | null> | null {
    return answeringDecisionId === null ? null : decisionOf(answeringDecisionId, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may answer it now.' })
  viewerCanAnswer(@Root() contest: RecognitionContest, @Ctx() { viewer }: Context): boolean {
    return contest.state === ContestState.OPEN && contestPolicy.can(viewer, 'answer', contest);
  }
}

/** What contests add to a dossier. */
@Resolver(() => Assessment)
export class ContestedAssessmentResolver {
  @FieldResolver(() => [RecognitionContest], { description: 'What its head had against decisions, oldest first.' })
  contests(@Root() { id }: Assessment, @Ctx() context: Context): Promise<RecognitionContest[]> {
    return contestsOf(id, context);
  }

  @FieldResolver(() => RecognitionDecision, {
    nullable: true,
    description: 'The decision that the viewer may contest now for the unit; null when there is none.',
  })
  async contestable(@Root() assessment: Assessment, @Ctx() context: Context): Promise<RecognitionDecision | null> {
    if (!assessmentPolicy.can(context.viewer, 'submit', assessment)) return null;
    const [standing] = (await standingHistoryOf(assessment.unitId, assessment.year, context)) ?? [];
    if (!standing || standing.decisionId === null || standing.value === 'MET') return null;
    const decision = await decisionOf(standing.decisionId, context);
    const made = await contestsOf(assessment.id, context);
    const until = decision && (await contestUntil(decision.date, context));
    const isOpen = until !== null && context.today() <= until;
    return isOpen && !made.some(({ decisionId }) => decisionId === standing.decisionId) ? decision : null;
  }
}

/** What contests add to a decision. */
@Resolver(() => RecognitionDecision)
export class ContestedDecisionResolver {
  @FieldResolver(() => Day, { nullable: true, description: 'The last day on which a unit may contest it.' })
  contestableUntil(@Root() { date }: RecognitionDecision, @Ctx() context: Context): Promise<string | null> {
    return contestUntil(date, context);
  }
}
