import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NomineeSubject } from '../award-kind/award-kind.enums.ts';

/**
 * One granted award. It names the screening and the two confirmations it rests on, and the database refuses a line whose
 * screening is not CLEAR or whose confirmations are not of that screening.
 */
@Entity()
@ObjectType({ description: 'One granted award.' })
export class UnitAward extends UnitRow {
  /** Also names the line in what is offered for publication. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  decisionId!: string;

  @Property({ type: 'uuid' })
  nominationId!: string;

  @Property({ type: 'uuid' })
  screeningId!: string;

  @Property({ type: 'uuid' })
  boardConfirmationId!: string;

  @Property({ type: 'uuid' })
  policeConfirmationId!: string;

  /** Place in the decision's list, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'string' })
  kindCode!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the achievement.' })
  year!: number;

  @Enum({ items: () => NomineeSubject, type: 'string' })
  @Field(() => NomineeSubject, { description: 'Whom it was granted to.' })
  subject!: `${NomineeSubject}`;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Who received it.' })
  nomineeName!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the decision.' })
  decisionDate!: string;
}
