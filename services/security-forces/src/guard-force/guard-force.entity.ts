import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Full-time and part-time guards (chuyên trách, bán chuyên trách), the directive's own pair. */
export enum GuardCategory {
  FULL_TIME = 'FULL_TIME',
  PART_TIME = 'PART_TIME',
}

/** Whose guards they are. */
export enum GuardProvision {
  OWN = 'OWN',
  CONTRACTED = 'CONTRACTED',
  NONE = 'NONE',
}

registerEnumType(GuardCategory, {
  name: 'GuardCategory',
  description: 'Kind of guard by working time.',
  valuesConfig: { FULL_TIME: { description: 'Chuyên trách.' }, PART_TIME: { description: 'Bán chuyên trách.' } },
});
registerEnumType(GuardProvision, {
  name: 'GuardProvision',
  description: 'Who provides the guards.',
  valuesConfig: {
    OWN: { description: "The unit's own staff." },
    CONTRACTED: { description: 'A guard service under contract.' },
    NONE: { description: 'The unit has none.' },
  },
});

/** The guards of one category in one unit: how many there should be and how many there are. Numbers only, never persons. */
@Entity()
@ObjectType({ description: 'The guards of one category in a unit, as numbers.' })
@Directive('@key(fields: "id")')
export class GuardForce extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Enum({ items: () => GuardCategory, type: 'string' })
  @Field(() => GuardCategory, { description: 'Full-time or part-time.' })
  category!: GuardCategory;

  @Enum({ items: () => GuardProvision, type: 'string' })
  @Field(() => GuardProvision, { description: 'Who provides them.' })
  provision!: GuardProvision;

  /** Persons, by the decision that established the force. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many there should be (định biên).' })
  established!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many there are.' })
  actual!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many of them are women.' })
  female!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many of them hold a guard certificate.' })
  certified!: number;

  /** Says why more are there than established (I-25). */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Explanation, without names of persons.' })
  note: string | null = null;

  /** Only of a force under contract. */
  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'The company that provides the guards; null when not recorded.' })
  contractor: string | null = null;

  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decision that established the force.' })
  decisionNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Date of that decision.' })
  decisionDate: string | null = null;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day the numbers are of.' })
  asOf!: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
