import { Day } from '@antoan/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { StandingTally } from '../unit-board/unit-board.payloads.ts';
import { UnitLevel } from '../unit/unit.enums.ts';
import { UnplacedReason } from './place-board.enums.ts';

@ObjectType({ description: 'A piece of territory as it was on a day; its name and code are public law.' })
export class PlaceOnDay {
  @Field(() => ID, { description: 'The id of its unit.' })
  placeId!: string;

  @Field(() => String, { description: 'Full name on that day.' })
  name!: string;

  @Field(() => String, { description: 'Name on that day without its type, where there is one.' })
  shortName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the General Statistics Office on that day.' })
  code!: string | null;

  @Field(() => UnitLevel, { description: 'Level on that day.' })
  level!: UnitLevel;

  @Field(() => ID, { nullable: true, description: 'The id of the place directly above on that day.' })
  parentId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the place directly above on that day.' })
  parentName!: string | null;
}

@ObjectType({ description: 'The units counted in one place.' })
export class CountedPlace {
  @Field(() => PlaceOnDay, { description: 'The place.' })
  place!: PlaceOnDay;

  @Field(() => StandingTally, { description: 'The units in it, of those that the viewer may see.' })
  tally!: StandingTally;
}

@ObjectType({ description: 'Units of which nobody can tell in which place to count them.' })
export class UnplacedTally {
  @Field(() => UnplacedReason, { description: 'Why.' })
  reason!: UnplacedReason;

  @Field(() => StandingTally, { description: 'How many.' })
  tally!: StandingTally;
}

@ObjectType({ description: 'Standings of a year by places of one level, under the boundaries of a day.' })
export class PlaceBoard {
  @Field(() => Day, { description: 'The day on which the units stood below the unit asked for.' })
  reportedOn!: string;

  @Field(() => Day, { description: 'The day whose places these are.' })
  boundariesOf!: string;

  @Field(() => StandingTally, { description: 'All units counted, those under no place included.' })
  tally!: StandingTally;

  @Field(() => [CountedPlace], {
    description:
      'Places of the level on that day: all below the unit asked for, and wherever its units stand; by code.',
  })
  places!: CountedPlace[];

  @Field(() => [UnplacedTally], { description: 'Units under no place of the level, and why. Nothing is guessed.' })
  unplaced!: UnplacedTally[];

  @Field(() => [PlaceOnDay], {
    description: 'Where the land of the unit asked for lay on that day, when it was not there itself; by code.',
  })
  heirs!: PlaceOnDay[];
}
