import type { CriteriaSet as SetOfRules } from '@antoan/assessment-rules';
import { newId } from '@antoan/ids';
import { Day } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Criterion } from './criterion.entity.ts';

/** The criteria by which some kinds of unit are assessed while it is in force. Issued by law, edited by legal curators only. */
@Entity()
@ObjectType({ description: 'Criteria of the standard for some kinds of unit, in force between two days.' })
export class CriteriaSet implements SetOfRules {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Short code of the set.' })
  code!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Title as in the circular.' })
  title!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Article and circular it comes from.' })
  legalBasis!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day in force.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day in force.' })
  validTo!: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the wording still awaits comparison with the official text.' })
  needsChecking!: boolean;

  /** Kinds of unit that answer this set. */
  @Property({ type: 'array' })
  unitKinds!: string[];

  /** In the order of the form; filled by the loader, never half. */
  @Field(() => [Criterion], { description: 'Its criteria in order.' })
  criteria!: Criterion[];
}
