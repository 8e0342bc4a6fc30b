import { Day, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AwardDecision } from '../award-decision/award-decision.entity.ts';

@InputType({ description: 'Awards of one decision that were handed over.' })
export class ConferAwardsInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => [ID], { description: 'Which of its awards.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  awardIds!: string[];

  @Field(() => Day, { description: 'The day.' })
  heldOn!: string;

  @Field(() => String, { description: 'The place; no names of persons.' })
  place!: string;
}

@ObjectType({ description: 'Answer to conferAwards.' })
export class ConferAwardsPayload extends Payload {
  @Field(() => AwardDecision, { nullable: true, description: 'The decision with its awards as they are now.' })
  awardDecision?: AwardDecision | undefined;
}
