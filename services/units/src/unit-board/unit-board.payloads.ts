import { Field, Int, ObjectType } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';

@ObjectType({ description: 'How many units have which standing.' })
export class StandingTally {
  @Field(() => Int, { description: 'Đạt.' })
  met!: number;

  @Field(() => Int, { description: 'Chưa đạt.' })
  notMet!: number;

  @Field(() => Int, { description: 'Chưa có kết quả.' })
  pending!: number;

  @Field(() => Int, { description: 'Không thuộc diện.' })
  notSubject!: number;

  @Field(() => Int, { description: 'All of them.' })
  total!: number;
}

@ObjectType({ description: 'The tally of what lies below one place or body.' })
export class PlaceTally {
  @Field(() => Unit, { description: 'The place or body.' })
  place!: Unit;

  @Field(() => StandingTally, { description: 'The units below it; itself counts where it is assessed.' })
  tally!: StandingTally;
}

@ObjectType({ description: 'Standings of a year below one unit, in all and one level down.' })
export class UnitBoard {
  @Field(() => StandingTally, { description: 'All units that the filter finds.' })
  tally!: StandingTally;

  @Field(() => [PlaceTally], {
    description:
      'The same, by the places or bodies one level below that have any unit; by code, then in Vietnamese order.',
  })
  places!: PlaceTally[];
}
