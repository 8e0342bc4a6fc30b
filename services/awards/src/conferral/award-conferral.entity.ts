import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** The day on which an award was handed over, and where. */
@Entity()
@ObjectType({ description: 'When and where an award was handed over.' })
export class AwardConferral extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  awardId!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day.' })
  heldOn!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'The place.' })
  place!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
