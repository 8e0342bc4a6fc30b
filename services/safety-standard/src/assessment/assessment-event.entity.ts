import { newId } from '@antoan/ids';
import { Moment, Role, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DossierPart, ReturnReason } from '../dossier-return/dossier-return.enums.ts';
import { AssessmentStep, Result } from './assessment.enums.ts';

/** One step in an assessment's history. Never changed, never removed; names the body that acted at the time. */
@Entity()
@ObjectType({ description: 'One step in the history of an assessment.' })
export class AssessmentEvent extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  assessmentId!: string;

  @Enum({ items: () => AssessmentStep, type: 'string' })
  @Field(() => AssessmentStep, { description: 'What was done.' })
  step!: AssessmentStep;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  /** Kept for the separation of duties and the audit; never shown. */
  @Property({ type: 'string', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => Role, { nullable: true, description: 'In which role.' })
  byRole: `${Role}` | null = null;

  @Property({ type: 'uuid', nullable: true })
  bodyUnitId: string | null = null;

  /** As it was called then. */
  @Property({ type: 'text', nullable: true })
  bodyName: string | null = null;

  @Enum({ items: () => Result, type: 'string', nullable: true })
  @Field(() => Result, { nullable: true, description: 'The outcome that the step stated.' })
  result: `${Result}` | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason given; no names of persons.' })
  reason: string | null = null;

  @Enum({ items: () => ReturnReason, type: 'string', nullable: true })
  @Field(() => ReturnReason, { nullable: true, description: 'For a return: why, as a code.' })
  reasonCode: `${ReturnReason}` | null = null;

  @Property({ type: 'json', nullable: true })
  @Field(() => [ID], { nullable: true, description: 'For a return: the criteria to mend.' })
  criterionIds: string[] | null = null;

  @Property({ type: 'json', nullable: true })
  @Field(() => [DossierPart], { nullable: true, description: 'For a return: the other parts to mend.' })
  parts: `${DossierPart}`[] | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'For an excuse: the document it rests on.' })
  documentNumber: string | null = null;

  /** For those who look the dossier over, never for the unit. */
  @Property({ type: 'text', nullable: true })
  internalNote: string | null = null;
}
