import { newId } from '@antoan/ids';
import { Day } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** A round of nominations (đợt xét tặng): which kinds, for which year, from when to when. Everybody who works in the system reads it. */
@Entity()
@ObjectType({ description: 'A round of nominations.' })
@Directive('@key(fields: "id")')
export class AwardCampaign {
  [OptionalProps]?: 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the achievements; of a school year the one in which it ends.' })
  year!: number;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the achievements are those of a school year.' })
  isSchoolYear!: boolean;

  @Property({ type: 'json' })
  kindCodes!: string[];

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day on which nominations are taken.' })
  opensOn!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Last day on which nominations are taken.' })
  closesOn!: string;

  @Property({ type: 'uuid' })
  bodyUnitId!: string;

  @Property({ type: 'string' })
  bodyName!: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;

  /** Whether nominations are taken on that day. */
  isOpenOn(day: string): boolean {
    return this.opensOn <= day && day <= this.closesOn;
  }
}
