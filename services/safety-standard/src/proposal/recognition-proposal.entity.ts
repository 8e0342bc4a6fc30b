import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ProposalState } from './proposal-state.enum.ts';

/** A list (tờ trình) that the police put before the authority. The row belongs to the proposing office (`unitId`). */
@Entity()
@ObjectType({ description: 'A list of appraised units that the police put before the deciding authority (tờ trình).' })
@Directive('@key(fields: "id")')
export class RecognitionProposal extends UnitRow {
  [OptionalProps]?: 'state' | 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the document.' })
  date!: string;

  /** As it was called then: a fact keeps the names of the bodies that acted. */
  @Property({ type: 'text' })
  proposerName!: string;

  @Property({ type: 'uuid' })
  authorityUnitId!: string;

  @Property({ type: 'text' })
  authorityName!: string;

  @Enum({ items: () => ProposalState, type: 'string' })
  @Field(() => ProposalState, { description: 'What became of it.' })
  state: ProposalState = ProposalState.PROPOSED;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you act on it.' })
  version!: number;

  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was withdrawn or lapsed.' })
  closedAt: Date | null = null;

  /** The proposer's words, or the code AUTHORITY_CHANGED. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn, no names of persons; AUTHORITY_CHANGED when it lapsed.',
  })
  closedReason: string | null = null;
}
