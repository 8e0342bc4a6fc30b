import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** For how many days after a decision the head of a unit may contest it, by the rule of the decision's date. */
@Entity()
export class ContestWindow {
  @PrimaryKey({ type: 'date' })
  validFrom!: string;

  /** Last day in force. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Property({ type: 'integer' })
  days!: number;

  @Property({ type: 'text' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  needsChecking!: boolean;
}
