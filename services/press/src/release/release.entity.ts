import { Day } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ReleaseKind, ReleaseState } from './release.enums.ts';

/** A decision on its way to the public: offered by its owner, cleared with two keys, published. */
@Entity()
@ObjectType({ description: 'A decision on its way to the public.' })
@Directive('@key(fields: "id")')
export class Release {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Enum({ items: () => ReleaseKind, type: 'string' })
  @Field(() => ReleaseKind, { description: 'What was decided.' })
  kind!: ReleaseKind;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The standard year, or the year of the achievement.' })
  year!: number;

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the decision.' })
  decisionDate!: string;

  @Property({ type: 'string', length: 500 })
  @Field(() => String, { description: 'Who decided, under the name of that day.' })
  authorityName!: string;

  @Enum({ items: () => ReleaseState, type: 'string' })
  @Field(() => ReleaseState, { description: 'Where it stands.' })
  state!: ReleaseState;

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'When its owner offered it.' })
  offeredAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it became public.' })
  publishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
