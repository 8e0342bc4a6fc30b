import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What the managing level said. */
export enum EndorsementOutcome {
  ENDORSED = 'ENDORSED',
  RETURNED = 'RETURNED',
}

/** Why a nomination went back to whoever prepared it. */
export enum ReturnCode {
  PAPERS = 'PAPERS',
  PERIOD = 'PERIOD',
  KIND = 'KIND',
  MERIT = 'MERIT',
  OTHER = 'OTHER',
}

registerEnumType(EndorsementOutcome, {
  name: 'EndorsementOutcome',
  description: 'What the managing level said of a nomination.',
  valuesConfig: {
    ENDORSED: { description: 'It agrees, and passes it on.' },
    RETURNED: { description: 'It gives it back to be put right.' },
  },
});
registerEnumType(ReturnCode, {
  name: 'ReturnCode',
  description: 'Why a nomination was returned.',
  valuesConfig: {
    PAPERS: { description: 'Papers are missing or wrong.' },
    PERIOD: { description: 'The days of the achievement are wrong.' },
    KIND: { description: 'Another award fits.' },
    MERIT: { description: 'The achievement is not shown.' },
    OTHER: { description: 'For another reason, which is written down.' },
  },
});

/** What the managing level said of a nomination at one moment. Never changed, never removed. */
@Entity()
@ObjectType({ description: 'What the managing level said of a nomination.' })
export class Endorsement extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  nominationId!: string;

  @Enum({ items: () => EndorsementOutcome, type: 'string' })
  @Field(() => EndorsementOutcome, { description: 'What it said.' })
  outcome!: EndorsementOutcome;

  @Enum({ items: () => ReturnCode, type: 'string', nullable: true })
  @Field(() => ReturnCode, { nullable: true, description: 'Why it was returned; null when it was endorsed.' })
  reasonCode!: ReturnCode | null;

  /** No names of persons. */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned, in words.' })
  reason!: string | null;

  @Property({ type: 'uuid' })
  bodyUnitId!: string;

  @Property({ type: 'string' })
  bodyName!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  /** Not shown. */
  @Property({ type: 'string' })
  accountId!: string;
}
