import type { CriteriaSet as SetOfRules } from '@antoan/assessment-rules';
import { newId } from '@antoan/ids';
import { Day, UnitKind } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CriteriaLayer } from './criteria-layer.enum.ts';
import { Criterion } from './criterion.entity.ts';

/** The criteria by which some kinds of unit are assessed while it is in force. Issued by law, edited by legal curators only. */
@Entity()
@ObjectType({ description: 'Criteria of the standard for some kinds of unit, in force between two days.' })
export class CriteriaSet implements SetOfRules {
  [OptionalProps]?: 'layer' | 'version' | 'checkedAgainst';

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
  @Field(() => [UnitKind], { description: 'Kinds of unit that answer it.' })
  unitKinds!: string[];

  @Enum({ items: () => CriteriaLayer, type: 'string' })
  @Field(() => CriteriaLayer, { description: 'Who made it: the circular, or the province beside it.' })
  layer: CriteriaLayer = CriteriaLayer.LAW;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The official text it was compared with, by two persons.' })
  checkedAgainst: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back with a proposal that rests on it.' })
  version!: number;

  /** In the order of the form; filled by the loader, never half. */
  @Field(() => [Criterion], { description: 'Its criteria in order.' })
  criteria!: Criterion[];
}
