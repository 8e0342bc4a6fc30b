import { newId } from '@antoan/ids';
import { UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What the votes came to. */
export enum CouncilResult {
  PROPOSED = 'PROPOSED',
  REFUSED = 'REFUSED',
}

registerEnumType(CouncilResult, {
  name: 'CouncilResult',
  description: 'What the votes came to.',
  valuesConfig: {
    PROPOSED: { description: 'Enough in favour: put before the authority.' },
    REFUSED: { description: 'Too few in favour.' },
  },
});

/** A nomination before a session, and how the council voted on it. It rests on a screening that is CLEAR and on both confirmations of it. */
@Entity()
@ObjectType({ description: 'A nomination before a session of the council, and the votes on it.' })
export class CouncilItem extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  sessionId!: string;

  @Property({ type: 'uuid' })
  nominationId!: string;

  /** Place on the list, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'uuid' })
  screeningId!: string;

  @Property({ type: 'uuid' })
  boardConfirmationId!: string;

  @Property({ type: 'uuid' })
  policeConfirmationId!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Votes in favour; null before the session is closed.' })
  inFavour: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Votes against.' })
  against: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Votes that say neither.' })
  abstained: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Members who were present and did not vote because they are concerned.',
  })
  recused: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Share of the members that was needed, in percent.' })
  neededPercent: number | null = null;

  @Enum({ items: () => CouncilResult, type: 'string', nullable: true })
  @Field(() => CouncilResult, { nullable: true, description: 'What the votes came to; null where there was no vote.' })
  result: CouncilResult | null = null;
}
