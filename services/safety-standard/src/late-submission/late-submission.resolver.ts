import type { Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { mayNow } from '../assessment/assessment.policy.ts';
import { allowLateSubmission } from './allow-late-submission.command.ts';
import { AllowLateSubmissionInput, AllowLateSubmissionPayload } from './late-submission.payloads.ts';
import { listUnsubmitted, tallyUnsubmitted } from './unsubmitted-unit.list.ts';
import { UnsubmittedTally, UnsubmittedUnitConnection, UnsubmittedUnitsArgs } from './unsubmitted-unit.payloads.ts';

@Resolver(() => Assessment)
export class LateSubmissionResolver {
  @Query(() => UnsubmittedUnitConnection, {
    description: 'The units that have not submitted for the year, those that never registered among them.',
  })
  async unsubmittedUnits(@Args(() => UnsubmittedUnitsArgs) args: UnsubmittedUnitsArgs, @Ctx() context: Context) {
    return UnsubmittedUnitConnection.from(await listUnsubmitted(context, args));
  }

  @Query(() => [UnsubmittedTally], { description: 'The same, counted by managing body, most first.' })
  unsubmittedByBody(
    @Arg('year', () => Int, { description: 'The year of the standard.' }) year: number,
    @Ctx() context: Context,
  ): Promise<UnsubmittedTally[]> {
    return tallyUnsubmitted(context, year);
  }

  @Mutation(() => AllowLateSubmissionPayload, {
    description: 'Lets a unit with an excuse submit after the late window, until a day and on a document.',
  })
  allowLateSubmission(
    @Arg('input', () => AllowLateSubmissionInput) input: AllowLateSubmissionInput,
    @Ctx() context: Context,
  ): Promise<AllowLateSubmissionPayload> {
    return allowLateSubmission(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may let it be submitted after the late window.' })
  viewerCanAllowLate(@Root() assessment: Assessment, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'excuse', assessment);
  }
}
