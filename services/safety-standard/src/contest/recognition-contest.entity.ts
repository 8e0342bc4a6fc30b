import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What became of a contest. */
export enum ContestState {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  AMENDED = 'AMENDED',
}

registerEnumType(ContestState, {
  name: 'ContestState',
  description: 'What became of a contest.',
  valuesConfig: {
    OPEN: { description: 'Before the authority.' },
    UPHELD: { description: 'The authority keeps what it decided, with a reason.' },
    AMENDED: { description: 'A later decision replaced what was contested.' },
  },
});

/** What the head of a unit has against what a decision says of it. The standing stays as it is until another decision. */
@Entity()
@ObjectType({ description: 'What the head of a unit has against what a decision says of it.' })
@Directive('@key(fields: "id")')
export class RecognitionContest extends UnitRow {
  [OptionalProps]?: 'state' | 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  assessmentId!: string;

  @Property({ type: 'uuid' })
  decisionId!: string;

  @Property({ type: 'uuid' })
  authorityUnitId!: string;

  /** As it was called then. */
  @Property({ type: 'text' })
  authorityName!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it rests on; no names of persons.' })
  grounds!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was made.' })
  openedAt!: Date;

  @Enum({ items: () => ContestState, type: 'string' })
  @Field(() => ContestState, { description: 'What became of it.' })
  state: ContestState = ContestState.OPEN;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you answer.' })
  version!: number;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the decision is upheld; no names of persons.' })
  answer: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeringDecisionId: string | null = null;
}
