import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';

@InputType({ description: 'Lets a unit with an excuse submit after the late window.' })
export class AllowLateSubmissionInput {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Day, { description: 'Last day on which it may be submitted.' })
  until!: string;

  @Field(() => String, { description: 'Number of the document that asks for it or allows it.' })
  documentNumber!: string;

  @Field(() => String, { description: 'The excuse; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'Answer to allowLateSubmission.' })
export class AllowLateSubmissionPayload extends Payload {
  @Field(() => Assessment, { nullable: true, description: 'The assessment as it is now.' })
  assessment?: Assessment | undefined;
}
