import { LtreeType } from '@antoan/database';
import type { EventPayload } from '@antoan/events';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

type Unit = EventPayload<'UnitChanged'>;

/**
 * A service's own copy of a unit: its name, its kind, and where it stands today in the four trees.
 * Only the consumer of `UnitChanged` writes it. Row-level security binds it under the noun `unit`.
 */
@Entity({ tableName: 'unit_ref' })
export class UnitRef {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Counts up with each change in `units`; an older event never overwrites a newer one. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'string' })
  name!: string;

  @Property({ type: 'string', nullable: true })
  shortName!: string | null;

  @Property({ type: 'string' })
  kind!: Unit['kind'];

  /** The code of the General Statistics Office, for territory; units have others. Never an identity. */
  @Property({ type: 'string', nullable: true })
  code!: string | null;

  @Property({ type: 'string', nullable: true })
  level!: Unit['level'];

  @Property({ type: 'string', nullable: true })
  schoolLevel!: Unit['schoolLevel'];

  @Property({ type: 'string', nullable: true })
  sizeClass!: Unit['sizeClass'];

  @Property({ type: 'boolean' })
  partyOrganisation!: boolean;

  @Property({ type: 'boolean' })
  inIndustrialZone!: boolean;

  @Property({ type: 'uuid', nullable: true })
  territoryParentId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  managementParentId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  policeParentId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  reportingParentId!: string | null;

  @Property({ type: LtreeType })
  territoryPath!: string;

  @Property({ type: LtreeType })
  managementPath!: string;

  @Property({ type: LtreeType })
  policePath!: string;

  @Property({ type: LtreeType })
  reportingPath!: string;

  @Property({ type: 'date' })
  validFrom!: string;

  /** The first day on which the unit was no more; its rows stay readable. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;
}
