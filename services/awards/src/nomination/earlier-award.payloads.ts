import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** Kept with the nomination; the decision's number is what the Board checks. */
@ObjectType({ description: 'An award of earlier years that is not on record here.' })
export class EarlierAward {
  @Field(() => String, { description: 'The family of award, the same under every law.' })
  family!: string;

  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;
}

@InputType({ description: 'An award of earlier years that is not on record here.' })
export class EarlierAwardInput {
  @Field(() => String, { description: 'The family of award.' })
  family!: string;

  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;
}
