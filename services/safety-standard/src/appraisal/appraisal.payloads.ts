import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AppraisedAnswer } from '../assessment/answer.payloads.ts';

@InputType({ description: 'What the police found, criterion by criterion. The outcome follows from it.' })
export class AppraiseAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [AppraisedAnswer], { description: 'A finding for each criterion.' })
  @ArrayMaxSize(200)
  answers!: AppraisedAnswer[];

  @Field(() => String, {
    nullable: true,
    description: 'Reason for the whole; needed when a decided dossier is appraised again. No names of persons.',
  })
  reason?: string | null;
}
