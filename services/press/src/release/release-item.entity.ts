import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReleaseKind } from './release.enums.ts';

/** One name of a release. Once public it is never deleted: a correction marks it withdrawn (I-31). */
@Entity()
@ObjectType({ description: 'One name of a release.' })
export class ReleaseItem {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Property({ type: 'uuid' })
  releaseId!: string;

  @Enum({ items: () => ReleaseKind, type: 'string' })
  kind!: ReleaseKind;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'string', length: 500 })
  @Field(() => String, { description: 'The unit, under the name of that day.' })
  name!: string;

  @Property({ type: 'string' })
  unitKind!: string;

  @Property({ type: 'string', length: 500 })
  @Field(() => String, { description: 'The commune it stands in.' })
  placeName!: string;

  @Property({ type: 'string', length: 500 })
  districtName!: string;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'For awards: which.' })
  awardName: string | null = null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'For awards: who receives it.' })
  recipientName: string | null = null;

  @Property({ type: 'text' })
  searchText!: string;

  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn, if it was.' })
  withdrawnAt: Date | null = null;
}
