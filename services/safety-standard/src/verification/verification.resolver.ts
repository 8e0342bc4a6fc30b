import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { VerifyAssessmentPayload } from '../assessment/assessment.payloads.ts';
import { VerifyAssessmentInput } from './verification.payloads.ts';
import { verifyAssessment } from './verify-assessment.command.ts';

@Resolver()
export class VerificationResolver {
  @Mutation(() => VerifyAssessmentPayload, { description: 'Confirms a submitted dossier for the managing body.' })
  verifyAssessment(
    @Arg('input', () => VerifyAssessmentInput) input: VerifyAssessmentInput,
    @Ctx() context: Context,
  ): Promise<VerifyAssessmentPayload> {
    return verifyAssessment(context, input);
  }
}
