import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** The grounds of Article 93 of the law of 2022. */
export enum RevocationGround {
  FALSE_DECLARATION = 'FALSE_DECLARATION',
  FALSE_PAPERS = 'FALSE_PAPERS',
  UNLAWFUL_APPRAISAL = 'UNLAWFUL_APPRAISAL',
  LATER_CONCLUSION = 'LATER_CONCLUSION',
}

registerEnumType(RevocationGround, {
  name: 'RevocationGround',
  description: 'On which ground of Article 93 an award is taken back.',
  valuesConfig: {
    FALSE_DECLARATION: { description: 'Fraud in declaring the achievement.' },
    FALSE_PAPERS: { description: 'False information or forged papers.' },
    UNLAWFUL_APPRAISAL: { description: 'Appraised or proposed against the law.' },
    LATER_CONCLUSION: {
      description: 'A competent authority concluded later that the law was broken in the time of the achievement.',
    },
  },
});

/** The decision that takes one award back: its ground as a code, never a story. */
@Entity()
@ObjectType({ description: 'The decision that takes one award back.' })
export class AwardRevocation extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  awardId!: string;

  @Enum({ items: () => RevocationGround, type: 'string' })
  @Field(() => RevocationGround, { description: 'The ground.' })
  ground!: RevocationGround;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Number of the decision.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;

  @Property({ type: 'uuid' })
  authorityUnitId!: string;

  @Property({ type: 'string' })
  authorityName!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
