import { JsonType, OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The days of a year of the standard. */
export interface WindowDays {
  windowFrom: string;
  windowTo: string;
  registrationFrom: string;
  registrationTo: string;
  dueOn: string;
  lateUntil: string;
}

/** Days that some kinds of unit have instead. */
export interface SpecialWindow extends WindowDays {
  unitKinds: string[];
}

/** When the standard's year runs and when units register and submit for it. Dated data, not arithmetic: circulars move these days. */
@Entity()
export class YearWindow implements WindowDays {
  [OptionalProps]?: 'version';

  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** First day of what is assessed. */
  @Property({ type: 'date' })
  windowFrom!: string;

  /** Last day of what is assessed; the criteria in force on it apply. */
  @Property({ type: 'date' })
  windowTo!: string;

  /** Registration is due in the first quarter. */
  @Property({ type: 'date' })
  registrationFrom!: string;

  @Property({ type: 'date' })
  registrationTo!: string;

  /** The day the self-assessment is due. */
  @Property({ type: 'date' })
  dueOn!: string;

  /** Until this day the late are still let in, and marked late. */
  @Property({ type: 'date' })
  lateUntil!: string;

  @Property({ type: 'string' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  needsChecking!: boolean;

  /** Kinds of unit with days of their own. */
  @Property({ type: JsonType })
  special!: SpecialWindow[];

  @Property({ type: 'integer', version: true })
  version!: number;
}
