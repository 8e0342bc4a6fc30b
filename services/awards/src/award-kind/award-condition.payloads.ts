import { Field, Int, ObjectType } from 'type-graphql';

/** Kept as data with the kind; see `AwardKind.prerequisites`. */
@ObjectType({ description: 'What must have been granted before.' })
export class AwardPrerequisite {
  @Field(() => String, { description: 'The family of award, the same under every law.' })
  family!: string;

  @Field(() => Int, { description: 'How many of them.' })
  times!: number;

  @Field(() => Int, { description: 'Within how many years, the year of the achievement being the last.' })
  withinYears!: number;
}

/** Kept as data with the kind; see `AwardKind.quota`. */
@ObjectType({ description: 'At most so many of a hundred who have another award in the same unit and year.' })
export class AwardQuota {
  @Field(() => String, { description: 'The family that is counted.' })
  ofFamily!: string;

  @Field(() => Int, { description: 'How many of a hundred.' })
  percent!: number;
}
