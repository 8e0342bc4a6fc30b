import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppraiseAssessmentPayload } from '../assessment/assessment.payloads.ts';
import { AppraiseAssessmentInput } from './appraisal.payloads.ts';
import { appraiseAssessment } from './appraise-assessment.command.ts';

@Resolver()
export class AppraisalResolver {
  @Mutation(() => AppraiseAssessmentPayload, { description: "Records the police's findings on a verified dossier." })
  appraiseAssessment(
    @Arg('input', () => AppraiseAssessmentInput) input: AppraiseAssessmentInput,
    @Ctx() context: Context,
  ): Promise<AppraiseAssessmentPayload> {
    return appraiseAssessment(context, input);
  }
}
