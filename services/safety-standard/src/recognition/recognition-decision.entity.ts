import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DecisionKind } from './decision-kind.enum.ts';

/** A decision on the recognition of units. The row belongs to the authority (`unitId`); it is never changed, only amended or revoked by another. */
@Entity()
@ObjectType({ description: 'A decision on which units met the standard.' })
@Directive('@key(fields: "id")')
export class RecognitionDecision extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Enum({ items: () => DecisionKind, type: 'string' })
  @Field(() => DecisionKind, { description: 'What it does.' })
  kind!: DecisionKind;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the decision; unique for the authority and calendar year.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;

  /** As it was called then: a fact keeps the name of the body that acted. */
  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of the authority at that time.' })
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

  /** The list it decides; null when it amends or revokes. */
  @Property({ type: 'uuid', nullable: true })
  proposalId: string | null = null;

  /** The decision it amends or revokes. */
  @Property({ type: 'uuid', nullable: true })
  amendsId: string | null = null;

  /** Why it amends or revokes; no names of persons. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it amends or revokes another decision.' })
  reason: string | null = null;

  @Property({ type: 'datetime' })
  decidedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the police offered it for publication.' })
  offeredForPublicationAt: Date | null = null;
}
