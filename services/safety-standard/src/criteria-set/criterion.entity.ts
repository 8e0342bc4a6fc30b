import type { Criterion as CriterionOfRules, CriterionKind as KindOfRules } from '@antoan/assessment-rules';
import { newId } from '@antoan/ids';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How a criterion is answered. */
export const CriterionKind = {
  REQUIREMENT: 'REQUIREMENT',
  THRESHOLD: 'THRESHOLD',
  PROHIBITION: 'PROHIBITION',
} as const satisfies Record<KindOfRules, KindOfRules>;

registerEnumType(CriterionKind, {
  name: 'CriterionKind',
  description: 'How a criterion is answered.',
  valuesConfig: {
    REQUIREMENT: { description: 'Something the unit must have: YES or NO.' },
    THRESHOLD: { description: 'A share to reach: a count of a total.' },
    PROHIBITION: { description: 'Something that must not happen: NOT_OCCURRED or OCCURRED.' },
  },
});

/** One thing a unit must have, reach or not let happen. */
@Entity()
@ObjectType({ description: 'One thing a unit must have, reach or not let happen.' })
export class Criterion implements CriterionOfRules {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  criteriaSetId!: string;

  /** Place in the form, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number within the set, such as 1.1.' })
  number!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Heading it stands under.' })
  section!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its wording.' })
  text!: string;

  @Enum({ items: () => CriterionKind, type: 'string' })
  @Field(() => CriterionKind, { description: 'How it is answered.' })
  kind!: KindOfRules;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Percentage to reach, for a threshold.' })
  threshold!: number | null;

  @Property({ type: 'array' })
  @Field(() => [String], { description: 'Documents to name as evidence.' })
  evidence!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the standard is met only when it holds.' })
  isMandatory!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether only units with a party organisation answer it.' })
  ifPartyOrganisation!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether its wording still awaits comparison with the official text.' })
  needsChecking!: boolean;

  /** The official text it was compared with. */
  @Property({ type: 'string', nullable: true })
  checkedAgainst: string | null = null;

  /** Set on criteria that the province adds; filled by the loader. */
  @Field(() => String, {
    nullable: true,
    description: 'The document of the province that adds it; null for criteria of the circular itself.',
  })
  addedBy: string | null = null;
}
