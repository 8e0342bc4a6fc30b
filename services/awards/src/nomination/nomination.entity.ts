import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { NomineeSubject } from '../award-kind/award-kind.enums.ts';
import { ScreeningOutcome } from '../screening/screening.enums.ts';
import { EarlierAward } from './earlier-award.payloads.ts';
import { NominationState, RefusalCode, RefusedBy } from './nomination.enums.ts';

/** A proposal to grant one award to one nominee of a unit for one year. */
@Entity()
@ObjectType({ description: 'A nomination of a unit, its head or somebody in it for an award.' })
@Directive('@key(fields: "id")')
export class Nomination extends UnitRow {
  [OptionalProps]?: 'state' | 'needsReview' | 'isAdHoc' | 'earlierAwards' | 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'string' })
  kindCode!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the achievement, which is the year of the standard.' })
  year!: number;

  /** Null outside the rounds of nominations, as for what was achieved all of a sudden. */
  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day of the achievement; null when it is that of the year.' })
  achievementFrom: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day of the achievement; null when it is that of the year.' })
  achievementTo: string | null = null;

  @Enum({ items: () => NomineeSubject, type: 'string' })
  @Field(() => NomineeSubject, { description: 'Whom it is for, as it was submitted.' })
  subject!: `${NomineeSubject}`;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'For what was achieved all of a sudden, outside the yearly rounds.' })
  isAdHoc: boolean = false;

  /** Personal data: shown to those who work on nominations within their scope, never logged, never in the audit trail. */
  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'The nominee.' })
  nomineeName!: string;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "The nominee's position." })
  nomineePosition: string | null = null;

  /** The name folded, so that one nominee is nominated once for an award and a year. */
  @Property({ type: 'string' })
  nomineeKey!: string;

  /** What the nominee was granted before it was on record here. */
  @Property({ type: 'json' })
  @Field(() => [EarlierAward], { description: 'Earlier awards that it rests on and that are not on record here.' })
  earlierAwards: EarlierAward[] = [];

  /** Folded names of nominee, unit and award, for the search of the list. */
  @Property({ type: 'text' })
  searchText!: string;

  @Enum({ items: () => NominationState, type: 'string' })
  @Field(() => NominationState, { description: 'Where it stands.' })
  state: NominationState = NominationState.DRAFT;

  /** What the current screening says; null while nobody has screened. */
  @Enum({ items: () => ScreeningOutcome, type: 'string', nullable: true })
  outcome: `${ScreeningOutcome}` | null = null;

  @Property({ type: 'uuid', nullable: true })
  screeningId: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the standing it was granted on has changed since (I-8).' })
  needsReview: boolean = false;

  /** No names of persons; null unless it was withdrawn. */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawalReason: string | null = null;

  @Enum({ items: () => RefusedBy, type: 'string', nullable: true })
  @Field(() => RefusedBy, { nullable: true, description: 'Who refused it.' })
  refusedBy: RefusedBy | null = null;

  @Enum({ items: () => RefusalCode, type: 'string', nullable: true })
  @Field(() => RefusalCode, { nullable: true, description: 'Why it was refused.' })
  refusalCode: RefusalCode | null = null;

  /** No names of persons. */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was refused, in words.' })
  refusalReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  proposedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;

  /** The account that made the last step; the next is somebody else's. Preparing is no step. Not shown. */
  @Property({ type: 'string', nullable: true })
  lastActorId: string | null = null;

  /** The moment of the last step; orders the lists. */
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you act.' })
  version!: number;
}
