import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssessmentEvent } from '../assessment/assessment-event.entity.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { mayReturnNow } from '../assessment/assessment.policy.ts';
import { returnToMend } from './dossier-return.loader.ts';
import { ReturnAssessmentInput, ReturnAssessmentPayload } from './dossier-return.payloads.ts';
import { returnAssessment } from './return-assessment.command.ts';

@Resolver(() => Assessment)
export class DossierReturnResolver {
  @Mutation(() => ReturnAssessmentPayload, {
    description: 'Sends a dossier back to its unit, which mends what is named and submits it again.',
  })
  returnAssessment(
    @Arg('input', () => ReturnAssessmentInput) input: ReturnAssessmentInput,
    @Ctx() context: Context,
  ): Promise<ReturnAssessmentPayload> {
    return returnAssessment(context, input);
  }

  @FieldResolver(() => AssessmentEvent, {
    nullable: true,
    description: 'What the unit has to mend now and why; null while the dossier is not sent back.',
  })
  returned(@Root() assessment: Assessment, @Ctx() context: Context): Promise<AssessmentEvent | null> {
    return returnToMend(assessment, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may send it back to the unit now.' })
  viewerCanReturn(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayReturnNow(viewer, assessment);
  }
}
