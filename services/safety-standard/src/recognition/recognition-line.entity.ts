import { newId } from '@antoan/ids';
import { UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Result } from '../assessment/assessment.enums.ts';
import { OutcomeBasis } from '../proposal/proposal-state.enum.ts';

/** What a decision says of one unit. Read like the unit's standing. */
@Entity()
@ObjectType({ description: 'What a decision says of one unit.' })
export class RecognitionLine extends UnitRow {
  /** Also names the line in what is offered for publication. */
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  decisionId!: string;

  @Property({ type: 'uuid' })
  assessmentId!: string;

  /** Place in the decision's list, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  /** As it was called when it was decided; a certificate keeps the name it was made out to. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'The unit, under the name it had when it was decided.' })
  unitName!: string;

  @Enum({ items: () => Result, type: 'string', nullable: true })
  @Field(() => Result, { nullable: true, description: 'The outcome; null when the decision takes one back.' })
  result!: `${Result}` | null;

  @Enum({ items: () => OutcomeBasis, type: 'string' })
  @Field(() => OutcomeBasis, { description: 'What the outcome rests on.' })
  basis!: `${OutcomeBasis}`;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the certificate, where the standard was met.' })
  certificateNumber: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code by which anybody can verify the certificate.' })
  verificationCode: string | null = null;
}
