import { Body, Day } from '@antoan/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A report that a unit which ends still owes, or owes no longer.' })
export class EndingObligation {
  @Field(() => Body, { description: 'The unit that ends.' })
  unit!: Body;

  @Field(() => String, { description: 'Name of the period.' })
  periodTitle!: string;

  @Field(() => Day, { description: 'The day by which it must be submitted.' })
  dueOn!: string;

  @Field(() => Boolean, {
    description:
      'Whether the obligation ends with the unit: its period begins on the day or later. Others were owed before.',
  })
  ends!: boolean;
}

@ObjectType({ description: 'Reports not yet submitted of units that end.' })
export class ObligationsEnding {
  @Field(() => Int, { description: 'How many in all.' })
  total!: number;

  @Field(() => [EndingObligation], { description: 'The first 50, those that end before those still owed.' })
  first!: EndingObligation[];
}

/** What this service adds to a plan of the units service. */
@ObjectType({ description: 'A plan by which the province changes its units.' })
@Directive('@key(fields: "id")')
export class Reorganisation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive('@external')
  @Field(() => Day, { nullable: true, description: 'The first day of the new state.' })
  effectiveOn!: string | null;

  @Directive('@external')
  @Field(() => [ID], { description: 'The units that it ends.' })
  endingUnitIds!: string[];
}
