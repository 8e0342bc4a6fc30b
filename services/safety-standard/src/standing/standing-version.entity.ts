import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Standing } from './standing.enum.ts';

/** A standing that was or is in effect. Never changed, never removed (I-11). */
@Entity()
@ObjectType({ description: 'A standing that was or is in effect, with what it rests on.' })
export class StandingVersion extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Enum({ items: () => Standing, type: 'string' })
  @Field(() => Standing, { description: 'The standing.' })
  value!: Standing;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the changes of the unit and year, from 1.' })
  version!: number;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'From when it was in effect.' })
  since!: Date;

  @Property({ type: 'string' })
  @Field(() => String, {
    description: 'Why, as a code: DECIDED, AMENDED, REVOKED, NOT_SUBMITTED, NO_DECISION, ARMED_FORCE_POLICY, EXEMPT.',
  })
  reason!: string;

  @Property({ type: 'uuid', nullable: true })
  decisionId!: string | null;
}
