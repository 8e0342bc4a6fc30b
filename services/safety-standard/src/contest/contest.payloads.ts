import { Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RecognitionContest } from './recognition-contest.entity.ts';

@InputType({ description: 'Contests what a decision says of a unit.' })
export class ContestRecognitionInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'What it rests on; no names of persons.' })
  grounds!: string;
}

@InputType({ description: 'Upholds what was decided, with a written reason.' })
export class UpholdRecognitionInput {
  @Field(() => ID, { description: 'The contest.' })
  contestId!: string;

  @Field(() => Int, { description: 'The version of the contest that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

/** What every act on a contest answers with. */
@ObjectType()
abstract class ContestPayload extends Payload {
  @Field(() => RecognitionContest, { nullable: true, description: 'The contest.' })
  recognitionContest?: RecognitionContest | undefined;
}

@ObjectType({ description: 'Answer to contestRecognition.' })
export class ContestRecognitionPayload extends ContestPayload {}

@ObjectType({ description: 'Answer to upholdRecognition.' })
export class UpholdRecognitionPayload extends ContestPayload {}
