import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { HoldAuthority, HoldCovers, HoldKind } from './statutory-hold.enums.ts';

/**
 * The law lets nobody be proposed while a competent authority is still looking into something. The record says which
 * authority, by which document and from when: all of it codes, numbers and days. There is no place for what is alleged (I-10).
 */
@Entity()
@ObjectType({
  description: 'While it is open nobody it covers is proposed for an award. It says nothing of what is looked into.',
})
@Directive('@key(fields: "id")')
export class StatutoryHold extends UnitRow {
  [OptionalProps]?: 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Enum({ items: () => HoldCovers, type: 'string' })
  @Field(() => HoldCovers, { description: 'Whom it covers.' })
  covers!: HoldCovers;

  /** The nominee of this nomination, where it covers a nominee; no name is kept here. */
  @Property({ type: 'uuid', nullable: true })
  nominationId: string | null = null;

  @Enum({ items: () => HoldKind, type: 'string' })
  @Field(() => HoldKind, { description: 'What kind of procedure holds.' })
  kind!: HoldKind;

  @Enum({ items: () => HoldAuthority, type: 'string' })
  @Field(() => HoldAuthority, { description: 'Which authority looks into it.' })
  authority!: HoldAuthority;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of its document.' })
  documentNumber!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of its document.' })
  documentDate!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day of the hold.' })
  holdsFrom!: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the document that ends it.' })
  closingNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Date of that document.' })
  closingDate: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day on which it ended; null while it is open.' })
  endedOn: string | null = null;

  /** Which of the two parties opened it: BOARD or POLICE. */
  @Property({ type: 'string' })
  openedBy!: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you end it.' })
  version!: number;
}
