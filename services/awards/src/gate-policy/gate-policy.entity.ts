import { newId } from '@antoan/ids';
import { Day } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { HeadRule, MultiYearRule, SchoolYearRule } from './gate-policy.enums.ts';

/**
 * How clause 5 is read where its words leave a question open. Dated data with a legal basis: legal curators change it by
 * a new version, two of them together, and never one that is in force already.
 */
@Entity()
@ObjectType({ description: 'How clause 5 is read from a day on, where its words leave a question open.' })
@Directive('@key(fields: "id")')
export class GatePolicy {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the readings, from 1.' })
  version!: number;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day on which it applies; it applies until the next one does.' })
  validFrom!: string;

  @Enum({ items: () => HeadRule, type: 'string' })
  @Field(() => HeadRule, { description: 'Which head of a year is meant.' })
  headRule!: `${HeadRule}`;

  @Enum({ items: () => MultiYearRule, type: 'string' })
  @Field(() => MultiYearRule, { description: 'Which years of an achievement of several years count.' })
  multiYear!: `${MultiYearRule}`;

  @Enum({ items: () => SchoolYearRule, type: 'string' })
  @Field(() => SchoolYearRule, { description: 'Which year of the standard a school year is judged by.' })
  schoolYear!: `${SchoolYearRule}`;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether awards for sudden achievements are covered.' })
  coversAdHoc!: boolean;

  /** The directive is of 2020 and does not look back. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The first year of the standard that clause 5 looks at.' })
  firstYear!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The document it rests on.' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Still to be compared with the official text.' })
  needsChecking!: boolean;
}
