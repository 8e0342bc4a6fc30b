import { newId } from '@antoan/ids';
import { Day, Moment } from '@antoan/subgraph-kit';
import { JsonType } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Outcome } from './outcome.ts';
import { ReorganisationState, type ReorganisationAct } from './reorganisation.enums.ts';
import type { Step } from './step.ts';

/** The legal document of a plan, as far as it is written down. */
@ObjectType({ description: 'The legal document that a reorganisation rests on, as far as it is written down.' })
export class DraftInstrument {
  @Field(() => String, { description: 'Its number; empty while it is not known.' })
  number!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was issued.' })
  issuedOn!: string | null;
}

/** What was done with a plan, when and by whom. */
export interface HistoryEntry {
  act: `${ReorganisationAct}`;
  at: string;
  accountId: string;
  bodyId: string;
  bodyName: string;
}

/** What an undoing plan leaves as it is, and why. */
export interface NotReversed {
  code: string;
  unitId: string;
  name: string;
}

/** A plan by which the province changes its units: drafted, confirmed by two persons, put into force as a whole. */
@Entity()
@ObjectType({ description: 'A plan by which the province changes its units.' })
@Directive('@key(fields: "id")')
export class Reorganisation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'What it is about; may be empty while it is a draft.' })
  title: string = '';

  @Property({ type: JsonType })
  @Field(() => DraftInstrument, { description: 'The legal document it rests on.' })
  instrument: DraftInstrument = { number: '', title: '', issuer: null, issuedOn: null };

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The first day of the new state.' })
  effectiveOn: string | null = null;

  @Enum({ items: () => ReorganisationState, type: 'string' })
  @Field(() => ReorganisationState, { description: 'Where it stands.' })
  state: ReorganisationState = ReorganisationState.DRAFT;

  @Property({ type: JsonType })
  steps: Step[] = [];

  /** A fingerprint of each unit it names, taken when the draft was last saved. */
  @Property({ type: JsonType })
  seen: Record<string, string> = {};

  @Property({ type: JsonType })
  history: HistoryEntry[] = [];

  /** What it did, kept from the moment it was put into force. */
  @Property({ type: JsonType, nullable: true })
  outcome: Outcome | null = null;

  @Property({ type: 'string' })
  draftedBy!: string;

  @Property({ type: 'string', nullable: true })
  firstBy: string | null = null;

  @Property({ type: 'string', nullable: true })
  secondBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The reorganisation that this one undoes.' })
  undoOf: string | null = null;

  @Property({ type: JsonType })
  notReversed: NotReversed[] = [];

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was drafted.' })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
