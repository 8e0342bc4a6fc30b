import { newId } from '@antoan/ids';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What the law makes of the units a route is for. */
export enum RouteOutcome {
  /** They are verified, appraised and decided. */
  ASSESSED = 'ASSESSED',
  /** The standard exempts them; their standing is NOT_SUBJECT. */
  NOT_SUBJECT = 'NOT_SUBJECT',
  /** Territory: there is nobody to assess. */
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
}

/** The level of government whose police and People's Committee act. */
export enum BodyLevel {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
}

/**
 * One row of the dated routing table: for which units, between which days, who appraises and who decides.
 * The managing body always verifies. A condition that is null lets every unit through; the lowest rank that fits applies.
 */
@Entity()
export class StandardRoute {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'integer' })
  rank!: number;

  @Property({ type: 'array', nullable: true })
  unitKinds!: string[] | null;

  @Property({ type: 'array', nullable: true })
  schoolLevels!: string[] | null;

  @Property({ type: 'array', nullable: true })
  sizeClasses!: string[] | null;

  /** The level that manages the unit, as the unit's own record says. */
  @Property({ type: 'array', nullable: true })
  unitLevels!: string[] | null;

  /** True: only units that UBND tỉnh itself manages (departments, district committees). */
  @Property({ type: 'boolean' })
  onlyUnderProvincialCommittee!: boolean;

  @Enum({ items: () => RouteOutcome, type: 'string' })
  outcome!: RouteOutcome;

  @Enum({ items: () => BodyLevel, type: 'string', nullable: true })
  appraiserLevel!: BodyLevel | null;

  @Enum({ items: () => BodyLevel, type: 'string', nullable: true })
  deciderLevel!: BodyLevel | null;

  /** The level whose offices act where the unit's place has none of the level above named; null: then nobody acts. */
  @Enum({ items: () => BodyLevel, type: 'string', nullable: true })
  standInLevel!: BodyLevel | null;

  @Property({ type: 'text' })
  legalBasis!: string;

  @Property({ type: 'date' })
  validFrom!: string;

  /** Last day in force. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Property({ type: 'boolean' })
  needsChecking!: boolean;
}
