import type { Problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import type { Viewer } from '@antoan/policy';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { JsonType } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { UnitImportState } from './unit-import.enums.ts';

/** A sheet of units that was sent in, for the body named by `unitId`. It creates and changes all of its units or none. */
@Entity()
@ObjectType({ description: 'A sheet of units that was sent in: checked first, then applied as a whole or not at all.' })
@Directive('@key(fields: "id")')
export class UnitImport extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  fileId!: string;

  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'The name of the file.' })
  fileName!: string;

  @Enum({ items: () => UnitImportState, type: 'string' })
  @Field(() => UnitImportState, { description: 'How far it has come.' })
  state: UnitImportState = UnitImportState.UPLOADED;

  /** Of what is under way, in hundredths. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How far the check or the import under way has come, 0 to 100.' })
  progress: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { name: 'rows', description: 'Rows with anything in them.' })
  rowCount: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that must be put right first.' })
  problemRows: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Units that it begins, or has begun once applied.' })
  createdUnits: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Units that it changes, or has changed once applied.' })
  changedUnits: number = 0;

  /** How often each note was made. */
  @Property({ type: JsonType })
  noteCounts: Record<string, number> = {};

  /** What is wrong with the workbook as a whole, or why it was not applied. */
  @Property({ type: JsonType })
  problems: Problem[] = [];

  /** The account; names of persons do not stand here. */
  @Property({ type: 'string' })
  startedBy!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was sent in.' })
  startedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was applied, refused or laid aside.' })
  settledAt: Date | null = null;

  @Property({ type: JsonType })
  askedBy!: Viewer;

  @Property({ type: 'uuid', nullable: true })
  claim: string | null = null;

  @Property({ type: 'integer' })
  attempts: number = 0;
}
