import { Collection, JsonType } from '@mikro-orm/core';
import { Day } from '@antoan/subgraph-kit';
import { Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One number that a report asks for.' })
export class ReportElement {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;

  @Field(() => String, { description: 'What is counted.' })
  label!: string;

  @Field(() => String, { description: 'What it is counted in.' })
  unit!: string;
}

/** Who reports what, by which law; the numbers asked for are data. */
@Entity()
@ObjectType({ description: 'A report regime (chế độ báo cáo).' })
export class ReportRegime {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the regime.' })
  code!: string;

  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'Name of the report.' })
  title!: string;

  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'The law it rests on.' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it must still be compared with the original text of the law.' })
  needsChecking!: boolean;

  @Property({ type: JsonType })
  @Field(() => [ReportElement], { description: 'The numbers it asks for, in order.' })
  elements!: ReportElement[];

  @OneToMany({ entity: () => ReportPeriod, mappedBy: (period: ReportPeriod) => period.regime })
  periods = new Collection<ReportPeriod>(this);
}

/** A free interval of days, not a half of a calendar year: the law closes the half-year on 14/6. */
@Entity()
@ObjectType({ description: 'A period that is reported on.' })
export class ReportPeriod {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @ManyToOne({ entity: () => ReportRegime, eager: true })
  @Field(() => ReportRegime, { description: 'The regime.' })
  regime!: ReportRegime;

  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'Name of the period.' })
  title!: string;

  @Property({ type: 'date', fieldName: 'from_date' })
  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Property({ type: 'date', fieldName: 'to_date' })
  @Field(() => Day, { description: 'Last day.' })
  to!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day by which it must be submitted.' })
  dueOn!: string;
}
