import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** From how many points each grade is given, by the rule of the decision's date. */
@Entity()
export class MovementScale {
  @PrimaryKey({ type: 'date' })
  validFrom!: string;

  /** Last day in force. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Property({ type: 'integer' })
  excellentFrom!: number;

  @Property({ type: 'integer' })
  goodFrom!: number;

  @Property({ type: 'integer' })
  fairFrom!: number;

  @Property({ type: 'text' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  needsChecking!: boolean;
}
