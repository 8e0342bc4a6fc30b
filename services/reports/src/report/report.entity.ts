import { newId } from '@antoan/ids';
import { UnitRow } from '@antoan/subgraph-kit';
import { JsonType } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReportPeriod } from '../regime/report-regime.entity.ts';

export enum ReportState {
  OPEN = 'OPEN',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
}

registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'Where a report stands.',
  valuesConfig: {
    OPEN: { description: 'Chưa lập.' },
    DRAFT: { description: 'Bản nháp.' },
    SUBMITTED: { description: 'Đã nộp.' },
    ACCEPTED: { description: 'Đã nhận.' },
  },
});

@ObjectType({ description: 'A number that was reported.' })
export class ReportCell {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'The number; null while it is not known.' })
  value!: number | null;
}

/** What one unit owes for one period, and what it reported: one obligation, one report (I-14). */
@Entity()
@ObjectType({ description: 'What a unit owes for a period, and what it reported.' })
@Directive('@key(fields: "id")')
export class Report extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @ManyToOne({ entity: () => ReportPeriod })
  period!: ReportPeriod;

  /** The unit's name, for order and search in this service's own lists. */
  @Property({ type: 'string', length: 500 })
  unitName!: string;

  @Property({ type: 'uuid' })
  receiverUnitId!: string;

  @Property({ type: 'string', length: 500 })
  receiverName!: string;

  @Enum({ items: () => ReportState, type: 'string' })
  @Field(() => ReportState, { description: 'Where it stands.' })
  state!: ReportState;

  @Property({ type: JsonType })
  @Field(() => [ReportCell], { description: 'The numbers reported so far.' })
  cells: ReportCell[] = [];

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was submitted.' })
  submittedAt: Date | null = null;

  /** The account that submitted; whoever submitted does not accept. */
  @Property({ type: 'string', nullable: true })
  submittedBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was accepted.' })
  acceptedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
