import { newId } from '@antoan/ids';
import { UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Standing } from './standing.enum.ts';

/** The one standing of a unit in a year that is in effect (I-11): the only source of the gate. */
@Entity()
export class UnitStanding extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'integer' })
  year!: number;

  @Enum({ items: () => Standing, type: 'string' })
  value!: Standing;

  /** Counts the changes; a screening that rests on an older one is out of date. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  since!: Date;

  /** Why, as a code: DECIDED, AMENDED, REVOKED, NOT_SUBMITTED, NO_DECISION, ARMED_FORCE_POLICY, EXEMPT. */
  @Property({ type: 'string' })
  reason!: string;

  @Property({ type: 'uuid', nullable: true })
  decisionId!: string | null;
}
