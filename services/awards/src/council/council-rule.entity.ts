import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How many members of the council must be present, from a day on. Dated data; the share in favour stands with each kind of award. */
@Entity()
export class CouncilRule {
  @PrimaryKey({ type: 'date' })
  validFrom!: string;

  /** Two of three: part 2, whole 3. */
  @Property({ type: 'integer' })
  quorumPart!: number;

  @Property({ type: 'integer' })
  quorumWhole!: number;

  @Property({ type: 'string' })
  legalBasis!: string;

  @Property({ type: 'boolean' })
  needsChecking!: boolean;

  quorumOf(members: number): number {
    return Math.ceil((members * this.quorumPart) / this.quorumWhole);
  }
}
