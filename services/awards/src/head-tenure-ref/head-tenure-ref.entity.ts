import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * This service's copy of who headed a unit, so that a changed standing can be screened at once while `units` is down.
 * Whatever binds (submit, confirm, propose, decide) asks `units` itself. No person reads this table.
 */
@Entity()
export class HeadTenureRef {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  unitId!: string;

  @Property({ type: 'string' })
  personName!: string;

  @Property({ type: 'string' })
  position!: string;

  @Property({ type: 'date', fieldName: 'from_date' })
  from!: string;

  @Property({ type: 'date', fieldName: 'to_date', nullable: true })
  to: string | null = null;

  @Property({ type: 'boolean' })
  isActing!: boolean;
}
