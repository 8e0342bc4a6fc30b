import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Whether the authority has decided on the list. */
export enum ProposalState {
  PROPOSED = 'PROPOSED',
  DECIDED = 'DECIDED',
}

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'Whether the authority has decided on the list.',
  valuesConfig: { PROPOSED: { description: 'Before the authority.' }, DECIDED: { description: 'Decided.' } },
});

/** A list (tờ trình) that the police put before the authority. The row belongs to the proposing office (`unitId`). */
@Entity()
@ObjectType({ description: 'A list of appraised units that the police put before the deciding authority (tờ trình).' })
@Directive('@key(fields: "id")')
export class RecognitionProposal extends UnitRow {
  [OptionalProps]?: 'state' | 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the document.' })
  date!: string;

  @Property({ type: 'uuid' })
  authorityUnitId!: string;

  @Enum({ items: () => ProposalState, type: 'string' })
  @Field(() => ProposalState, { description: 'Whether it is decided.' })
  state: ProposalState = ProposalState.PROPOSED;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you decide.' })
  version!: number;

  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;
}
