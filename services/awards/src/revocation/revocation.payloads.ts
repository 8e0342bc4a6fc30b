import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UnitAward } from '../award-decision/unit-award.entity.ts';
import { RevocationGround } from './award-revocation.entity.ts';

@InputType({ description: 'An award to take back by a decision.' })
export class RevokeAwardInput {
  @Field(() => ID, { description: 'The award.' })
  awardId!: string;

  @Field(() => RevocationGround, { description: 'The ground.' })
  ground!: RevocationGround;

  @Field(() => String, { description: 'Number of the decision.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;
}

@ObjectType({ description: 'Answer to revokeAward.' })
export class RevokeAwardPayload extends Payload {
  @Field(() => UnitAward, { nullable: true, description: 'The award as it is now.' })
  award?: UnitAward | undefined;
}
