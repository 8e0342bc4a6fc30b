import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** A decision that grants awards. The row belongs to the authority (`unitId`); it is never changed. */
@Entity()
@ObjectType({ description: 'A decision that grants awards.' })
@Directive('@key(fields: "id")')
export class AwardDecision extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the achievements.' })
  year!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the decision; unique for the authority and calendar year.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;

  @Property({ type: 'string' })
  authorityName!: string;

  /** The office, never a person's name. */
  @Property({ type: 'string' })
  @Field(() => String, { description: 'The office that signs.' })
  signatory!: string;

  /** One or two lines, as Decree 30/2020 prints them: "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH". */
  @Property({ type: 'string', length: 120, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The position over the signature, as printed; null when not recorded.',
  })
  signatoryPosition: string | null = null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The name under the signature, as printed; null when not recorded.',
  })
  signatoryName: string | null = null;

  @Property({ type: 'datetime' })
  decidedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was offered for publication.' })
  offeredForPublicationAt: Date | null = null;
}
