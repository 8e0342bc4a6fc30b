import type {
  Answer as AnswerOfRules,
  AppraisedAnswer as AppraisedOfRules,
  Minutes as MinutesOfRules,
} from '@antoan/assessment-rules';
import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Answer, AppraisedAnswer, Minutes } from './answer.payloads.ts';
import { AssessmentState, Result } from './assessment.enums.ts';

/** One unit's dossier for one year: what it says of itself, what the police found, and whose turn it is. */
@Entity()
@ObjectType({ description: "A unit's dossier for the standard of one year." })
@Directive('@key(fields: "id")')
export class Assessment extends UnitRow {
  [OptionalProps]?: 'state' | 'version' | 'answers' | 'appraisedAnswers' | 'overlayIds';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day of what is assessed.' })
  windowFrom!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Last day of what is assessed.' })
  windowTo!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Day by which it is due.' })
  dueOn!: string;

  /** Set for a unit with an excuse: it may submit until then. */
  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day on which it may be submitted for an excuse.' })
  lateAllowedUntil: string | null = null;

  @Enum({ items: () => AssessmentState, type: 'string' })
  @Field(() => AssessmentState, { description: 'Where it stands.' })
  state: AssessmentState = AssessmentState.REGISTERED;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you act.' })
  version!: number;

  @Property({ type: 'uuid' })
  criteriaSetId!: string;

  /** What the province adds to that set, fixed with it. */
  @Property({ type: 'json' })
  overlayIds: string[] = [];

  @Property({ type: 'json' })
  @Field(() => [Answer], { description: "The unit's answers so far." })
  answers: AnswerOfRules[] = [];

  @Property({ type: 'json' })
  @Field(() => [AppraisedAnswer], { description: "The police's findings." })
  appraisedAnswers: AppraisedOfRules[] = [];

  @Property({ type: 'json', nullable: true })
  @Field(() => Minutes, { nullable: true, description: "Minutes of the unit's meeting." })
  minutes: MinutesOfRules | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day of registration.' })
  registeredOn: string | null = null;

  @Enum({ items: () => Result, type: 'string', nullable: true })
  @Field(() => Result, {
    nullable: true,
    description: "Outcome by the unit's own answers; null while they are incomplete.",
  })
  selfResult: `${Result}` | null = null;

  @Enum({ items: () => Result, type: 'string', nullable: true })
  @Field(() => Result, { nullable: true, description: 'Outcome by the appraisal.' })
  appraisedResult: `${Result}` | null = null;

  /** The row of the routing table that names the three bodies below, as it stands today. */
  @Property({ type: 'uuid' })
  routeId!: string;

  @Property({ type: 'uuid', nullable: true })
  verifierUnitId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  appraiserUnitId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  deciderUnitId!: string | null;

  /** The decision that is in effect for the unit and year. */
  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;

  /** Who made the last step from SUBMIT on: the same account may not make the next (I-13). */
  @Property({ type: 'string', nullable: true })
  lastActorId: string | null = null;

  @Property({ type: 'string', nullable: true })
  lastStep: string | null = null;
}
