import { newId } from '@antoan/ids';
import type { Hierarchy, Role } from '@antoan/policy';
import { Day, Moment, Hierarchy as HierarchyEnum, Role as RoleEnum } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** What an account may be: a role, over the part of a hierarchy below the scope unit, in the name of the body. Both days count. */
@Entity()
@ObjectType('Grant', { description: 'A role that an account holds between two days, both included.' })
export class RoleGrant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  @Field(() => RoleEnum, { description: 'The role held.' })
  role!: Role;

  @Property({ type: 'text', nullable: true })
  @Field(() => HierarchyEnum, {
    nullable: true,
    description: 'The tree it reaches down in; null for a role without business scope.',
  })
  hierarchy: Hierarchy | null = null;

  @Property({ type: 'uuid', nullable: true })
  scopeUnitId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  bodyUnitId: string | null = null;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day; null while no end is set.' })
  validTo: string | null = null;

  /** The account, or the machine, that granted it. */
  @Property({ type: 'text' })
  grantedBy!: string;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  grantedAt!: Date;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'The document it rests on.' })
  basis!: string;

  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was ended at once, whatever its last day says.' })
  endedAt: Date | null = null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'The document its end rests on.' })
  endBasis: string | null = null;
}
