import { newId } from '@antoan/ids';
import { Body, Day, Moment, type Context } from '@antoan/subgraph-kit';
import { JsonType } from '@mikro-orm/core';
import { Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { LawChangeAct, LawChangeState } from './law-change.enums.ts';
import { maySettleLaw } from './law-change.policy.ts';

/**
 * One change of the law as data: what one curator proposed and another put into force, or did not.
 * Each service has a table of its own; the class of the service names the nouns it keeps.
 */
@ObjectType()
export abstract class LawChangeRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  /** Which kind of law data it changes; the service's own enum. */
  abstract noun: string;

  @Enum({ items: () => LawChangeAct, type: 'string' })
  @Field(() => LawChangeAct, { description: 'What it does.' })
  act!: LawChangeAct;

  /** What it is about, across versions: the code of a set, a year. One proposal at a time is open about it. */
  @Property({ type: 'string' })
  subjectKey!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of what it changes.' })
  title!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day on which it applies.' })
  effectiveOn!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The document it rests on; of a check, the official text compared with.' })
  legalBasis!: string;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the proposer says of it.' })
  note: string | null = null;

  @Property({ type: JsonType })
  content!: object;

  /** Whom it affects, as it was when it came into force. */
  @Property({ type: JsonType, nullable: true })
  keptPreview: object | null = null;

  @Enum({ items: () => LawChangeState, type: 'string' })
  @Field(() => LawChangeState, { description: 'Where it stands.' })
  state: LawChangeState = LawChangeState.PROPOSED;

  @Property({ type: 'string' })
  proposedBy!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Property({ type: 'uuid' })
  proposerBodyId!: string;

  @Property({ type: 'string' })
  proposerBodyName!: string;

  @Property({ type: 'string', nullable: true })
  settledBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was put into force, rejected or withdrawn.' })
  settledAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  settlerBodyId: string | null = null;

  @Property({ type: 'string', nullable: true })
  settlerBodyName: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected or withdrawn.' })
  reason: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you act.' })
  version!: number;

  @Field(() => Body, { description: 'In whose name it was proposed.' })
  proposer(): Body {
    return Body.of(this.proposerBodyId, this.proposerBodyName);
  }

  @Field(() => Body, { nullable: true, description: 'In whose name it was settled; null while it is open.' })
  settler(): Body | null {
    return this.settlerBodyId === null ? null : Body.of(this.settlerBodyId, this.settlerBodyName ?? '');
  }

  @Field(() => Boolean, { description: 'Whether the viewer proposed it.' })
  isMine(@Ctx() { viewer }: Context): boolean {
    return this.proposedBy === viewer.accountId;
  }

  @Field(() => Boolean, {
    description: 'Whether the viewer may confirm or reject it: a curator, and not the one who proposed it.',
  })
  viewerCanSettle(@Ctx() { viewer }: Context): boolean {
    return this.state === LawChangeState.PROPOSED && maySettleLaw(viewer) && this.proposedBy !== viewer.accountId;
  }

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it: whoever proposed it.' })
  viewerCanWithdraw(@Ctx() { viewer }: Context): boolean {
    return this.state === LawChangeState.PROPOSED && this.proposedBy === viewer.accountId;
  }
}
