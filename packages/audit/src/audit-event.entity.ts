import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Facts of an act, by name: codes, numbers, ids. Never a person's name or number. */
export type AuditDetail = Record<string, string | number | boolean | null | readonly string[]>;

/** Who did what to which thing, in which role and for which body. Written with the act itself and never changed. */
@Entity({ tableName: 'audit_event' })
export class AuditEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The product's time of the act. */
  @Property({ type: 'datetime' })
  at!: Date;

  /** The account, or `service:<name>` for work without a person. */
  @Property({ type: 'string' })
  actorId!: string;

  @Property({ type: 'string', nullable: true })
  actorRole!: string | null;

  /** The organisation that the actor acted for. */
  @Property({ type: 'uuid', nullable: true })
  bodyUnitId!: string | null;

  @Property({ type: 'string' })
  act!: string;

  @Property({ type: 'string' })
  noun!: string;

  @Property({ type: 'string' })
  nounId!: string;

  /** The unit that the act concerned. */
  @Property({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Property({ type: 'json' })
  detail!: AuditDetail;

  @Property({ type: 'string', nullable: true })
  requestId!: string | null;
}
