import { Day } from '@antoan/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';

@ObjectType({ description: 'A unit that a search found, and by which of its names.' })
export class UnitHit {
  @Field(() => Unit, { description: 'The unit, as it is today.' })
  unit!: Unit;

  @Field(() => String, {
    nullable: true,
    description: 'The former or future name or code that was found; null when it is today’s.',
  })
  otherName!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day of that name or code.' })
  otherFrom!: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer held.' })
  otherTo!: string | null;
}
