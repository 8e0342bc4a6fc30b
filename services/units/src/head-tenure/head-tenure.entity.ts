import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** Who headed a unit, and when. Name and position are all that is kept: the law puts the head's name into decisions. */
@Entity()
@ObjectType({ description: 'A time during which one person headed a unit.' })
export class HeadTenure extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'Name of the office holder.' })
  personName!: string;

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'Position held.' })
  position!: string;

  @Property({ type: 'date', fieldName: 'from_date' })
  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Property({ type: 'date', fieldName: 'to_date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  to: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the person only acts as head.' })
  isActing: boolean = false;

  /** The decision of appointment, where it was named. */
  @Property({ type: 'uuid', nullable: true })
  instrumentId: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
