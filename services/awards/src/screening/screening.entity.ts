import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GateStepType } from './gate-step.payloads.ts';
import type { GateInput } from './gate-facts.ts';
import { ScreeningOutcome, Standing, type ScreeningTrigger } from './screening.enums.ts';

/** What the gate said of a nomination at one moment, with all it looked at (I-7). Never changed, never removed. */
@Entity()
@ObjectType({ description: 'What clause 5 said of a nomination at one moment.' })
export class Screening extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  nominationId!: string;

  /** Counts the screenings of a nomination, from 1. */
  @Property({ type: 'integer' })
  sequence!: number;

  @Enum({ items: () => ScreeningOutcome, type: 'string' })
  @Field(() => ScreeningOutcome, { description: 'What it said.' })
  outcome!: `${ScreeningOutcome}`;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  ranAt!: Date;

  /** Text in the API, so that it can grow without breaking pages. */
  @Property({ type: 'string' })
  @Field(() => String, {
    description:
      'What made the gate look: SUBMIT, RESCREEN, ENDORSE, CONFIRM, COUNCIL, PROPOSE, DECIDE, STANDING_CHANGED, HEAD_CHANGED, POLICY_CHANGED or HOLD_CHANGED.',
  })
  trigger!: ScreeningTrigger;

  @Enum({ items: () => Standing, type: 'string', nullable: true })
  @Field(() => Standing, {
    nullable: true,
    description: 'The standing it read; null when there was none to read. Of several years, of the one that decides.',
  })
  standing!: `${Standing}` | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Version of that standing; an older one no longer holds.' })
  standingVersion!: number | null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decision the standing rests on.' })
  decisionNumber!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Date of that decision.' })
  decisionDate!: string | null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decisionAuthority!: string | null;

  /** How clause 5 was read (I-7); null in screenings from before the readings were on record. */
  @Property({ type: 'uuid', nullable: true })
  policyId: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Version of the reading of clause 5 it went by; null of old.' })
  policyVersion: number | null = null;

  @Property({ type: 'json' })
  inputs!: GateInput;

  @Property({ type: 'json' })
  @Field(() => [GateStepType], { description: 'The way through the questions, in order.' })
  steps!: GateStepType[];
}
