import { newId } from '@antoan/ids';
import { Moment, Role, UnitRow } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** The two parties of the joint review (rà soát): the Emulation Board and the provincial police. */
export type ConfirmationKey = 'BOARD' | 'POLICE';

/** One party's word for the result of one screening. When the nomination is screened anew it lapses with the screening it is bound to. */
@Entity()
@ObjectType({ description: "One party's word for the result of one screening." })
export class Confirmation extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  nominationId!: string;

  @Property({ type: 'uuid' })
  @Field(() => ID, { description: 'The screening that was confirmed.' })
  screeningId!: string;

  @Property({ type: 'string' })
  key!: ConfirmationKey;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  /** Kept so that nobody speaks for both parties; not shown. */
  @Property({ type: 'string' })
  accountId!: string;

  @Property({ type: 'string' })
  @Field(() => Role, { description: 'In which role.' })
  byRole!: `${Role}`;
}
