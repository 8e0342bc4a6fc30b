import { newId } from '@antoan/ids';
import { UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Result } from '../assessment/assessment.enums.ts';
import { OutcomeBasis } from './proposal-state.enum.ts';

/** One unit on a list, with the outcome that is proposed. Read like the unit's dossier. */
@Entity()
@ObjectType({ description: 'One unit on a list, with the proposed outcome.' })
export class ProposalLine extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  proposalId!: string;

  @Property({ type: 'uuid' })
  assessmentId!: string;

  /** Place on the list, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => Result, type: 'string' })
  @Field(() => Result, { description: 'The proposed outcome.' })
  result!: `${Result}`;

  @Enum({ items: () => OutcomeBasis, type: 'string' })
  @Field(() => OutcomeBasis, { description: 'What the proposed outcome rests on.' })
  basis!: `${OutcomeBasis}`;
}
