import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What a review came to. */
export enum ReviewOutcome {
  KEPT = 'KEPT',
  REVOKED = 'REVOKED',
}

registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'What the review of a granted award came to.',
  valuesConfig: {
    KEPT: { description: 'The award stays.' },
    REVOKED: { description: 'A decision took it back.' },
  },
});

/** What the review of an award came to after the standing it was granted on had changed (I-8). Never changed, never removed. */
@Entity()
@ObjectType({ description: 'What the review of a granted award came to.' })
export class AwardReview extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  nominationId!: string;

  @Property({ type: 'uuid' })
  screeningId!: string;

  @Enum({ items: () => ReviewOutcome, type: 'string' })
  @Field(() => ReviewOutcome, { description: 'What it came to.' })
  outcome!: ReviewOutcome;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Number of the document that says so.' })
  documentNumber!: string;

  /** No names of persons. */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it stays.' })
  reason!: string | null;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  /** Not shown. */
  @Property({ type: 'string' })
  accountId!: string;
}
