import type { Problem } from '@antoan/app-error';
import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { ProblemType, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { criteriaAskedOf } from '../criteria-set/criteria-set.loader.ts';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { decisionOf } from '../recognition/recognition.loader.ts';
import { routeOfAssessment } from '../route/route.loader.ts';
import { Route } from '../route/route.payloads.ts';
import { Unit } from '../unit/unit.entity.ts';
import { unitOf } from '../unit/unit.loader.ts';
import { AssessmentEvent } from './assessment-event.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { listAssessments } from './assessment.list.ts';
import { assessmentById, assessmentOf, historyOf } from './assessment.loader.ts';
import {
  AssessmentConnection,
  AssessmentsArgs,
  RegisterAssessmentInput,
  RegisterAssessmentPayload,
  SaveAssessmentInput,
  SaveAssessmentPayload,
  SubmitAssessmentInput,
  SubmitAssessmentPayload,
} from './assessment.payloads.ts';
import { mayNow } from './assessment.policy.ts';
import { missingForSubmission } from './assessment.rules.ts';
import { registerAssessment } from './register-assessment.command.ts';
import { saveAssessment } from './save-assessment.command.ts';
import { submitAssessment } from './submit-assessment.command.ts';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => Assessment, { nullable: true, description: 'One dossier.' })
  async assessment(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Assessment> {
    const assessment = isId(id) ? await assessmentById(id, context) : null;
    if (!assessment) throw new NotFoundError('assessment');
    return assessment;
  }

  @Query(() => AssessmentConnection, { description: 'The dossiers the viewer may see, by day due, then name.' })
  async assessments(@Args(() => AssessmentsArgs) args: AssessmentsArgs, @Ctx() context: Context) {
    return AssessmentConnection.from(await listAssessments(context, args));
  }

  @Mutation(() => RegisterAssessmentPayload, { description: 'Registers a unit for the standard of a year.' })
  registerAssessment(
    @Arg('input', () => RegisterAssessmentInput) input: RegisterAssessmentInput,
    @Ctx() context: Context,
  ): Promise<RegisterAssessmentPayload> {
    return registerAssessment(context, input);
  }

  @Mutation(() => SaveAssessmentPayload, { description: "Keeps the unit's draft." })
  saveAssessment(
    @Arg('input', () => SaveAssessmentInput) input: SaveAssessmentInput,
    @Ctx() context: Context,
  ): Promise<SaveAssessmentPayload> {
    return saveAssessment(context, input);
  }

  @Mutation(() => SubmitAssessmentPayload, { description: 'Hands the complete self-assessment to the managing body.' })
  submitAssessment(
    @Arg('input', () => SubmitAssessmentInput) input: SubmitAssessmentInput,
    @Ctx() context: Context,
  ): Promise<SubmitAssessmentPayload> {
    return submitAssessment(context, input);
  }

  @FieldResolver(() => Unit, { description: 'Whose dossier it is.' })
  unit(@Root() { unitId }: Assessment): Unit {
    return Unit.of(unitId);
  }

  @FieldResolver(() => CriteriaSet, { description: 'The criteria it answers.' })
  criteriaSet(@Root() assessment: Assessment, @Ctx() context: Context): Promise<CriteriaSet> {
    return criteriaAskedOf(assessment, context);
  }

  @FieldResolver(() => [ProblemType], { description: 'What a submission would be refused for now.' })
  async missing(@Root() assessment: Assessment, @Ctx() context: Context): Promise<Problem[]> {
    return missingForSubmission(
      assessment,
      await criteriaAskedOf(assessment, context),
      await unitOf(assessment.unitId, context),
    );
  }

  @FieldResolver(() => Route, { description: 'Who verifies, appraises and decides.' })
  route(@Root() assessment: Assessment, @Ctx() context: Context): Promise<Route> {
    return routeOfAssessment(assessment, context);
  }

  @FieldResolver(() => [AssessmentEvent], { description: 'Its steps, oldest first.' })
  history(@Root() { id }: Assessment, @Ctx() context: Context): Promise<AssessmentEvent[]> {
    return historyOf(id, context);
  }

  @FieldResolver(() => Assessment, { nullable: true, description: "The same unit's dossier of the year before." })
  previous(@Root() { unitId, year }: Assessment, @Ctx() context: Context): Promise<Assessment | null> {
    return assessmentOf(unitId, year - 1, context);
  }

  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision in effect.' })
  decision(@Root() { decisionId }: Assessment, @Ctx() context: Context): Promise<RecognitionDecision | null> | null {
    return decisionId === null ? null : decisionOf(decisionId, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change the draft now.' })
  viewerCanEdit(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'save', assessment);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may submit it now, once nothing is missing.' })
  viewerCanSubmit(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'submit', assessment);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may verify it now.' })
  viewerCanVerify(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'verify', assessment);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may appraise it now.' })
  viewerCanAppraise(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'appraise', assessment);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put it on a proposal now.' })
  viewerCanPropose(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'propose', assessment);
  }
}
