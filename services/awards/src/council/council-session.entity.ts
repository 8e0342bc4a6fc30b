import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How far a session is. */
export enum CouncilSessionState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CouncilSessionState, {
  name: 'CouncilSessionState',
  description: 'How far a session of the council is.',
  valuesConfig: {
    OPEN: { description: 'Being prepared or held.' },
    CLOSED: { description: 'Its votes are recorded.' },
    CANCELLED: { description: 'Not held; what was before it waits for another.' },
  },
});

/** A session of the council for emulation and commendation. The row belongs to the Emulation Board; no member is named. */
@Entity()
@ObjectType({ description: 'A session of the council for emulation and commendation.' })
@Directive('@key(fields: "id")')
export class CouncilSession extends UnitRow {
  [OptionalProps]?: 'state' | 'version';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day on which it is held.' })
  heldOn!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many members the council has.' })
  members!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many of them must be present.' })
  quorum!: number;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many were present; null before it is closed.' })
  present: number | null = null;

  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of its minutes.' })
  minutesNumber: string | null = null;

  /** No names of persons. */
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was not held.' })
  cancelReason: string | null = null;

  @Enum({ items: () => CouncilSessionState, type: 'string' })
  @Field(() => CouncilSessionState, { description: 'How far it is.' })
  state: CouncilSessionState = CouncilSessionState.OPEN;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you act.' })
  version!: number;
}
