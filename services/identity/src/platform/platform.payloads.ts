import type { LocalDate } from '@antoan/clock';
import { Day, Moment } from '@antoan/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the platform itself can say.' })
export class Platform {
  @Field(() => Day, { description: 'The day it is to the platform, in Vietnam.' })
  today!: LocalDate;

  @Field(() => Moment, { description: 'The moment it is to the platform.' })
  now!: Date;

  @Field(() => Boolean, { description: 'Whether what it shows is a demonstration, with a time of its own.' })
  isDemonstration!: boolean;

  @Field(() => Int, { description: 'The standard year being worked on.' })
  standardYear!: number;
}
