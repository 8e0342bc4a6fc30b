import type { LocalDate } from '@antoan/clock';
import { IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body.ts';
import { PageArgs, PageInfo } from '../connection.ts';
import { Role } from '../role.enum.ts';
import { Day } from '../scalars.ts';

@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Only this act: the verb of the mutation.' })
  act?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Only acts on this kind of thing.' })
  noun?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Only acts on this one.' })
  nounId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Only what this account, or `service:<name>`, did.' })
  actorId?: string | null;

  @Field(() => Day, { nullable: true, description: 'From this day on, in Vietnam.' })
  from?: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'Up to this day, in Vietnam.' })
  to?: LocalDate | null;
}

@ObjectType({ description: 'A fact of an act: a code, a number, a day.' })
@Directive('@shareable')
export class AuditFact {
  @Field(() => String, { description: 'What it is a fact of.' })
  name!: string;

  @Field(() => String, { description: 'The fact as text.' })
  value!: string;
}

@ObjectType({ description: 'An act as the audit trail keeps it. It names accounts and roles, never persons.' })
@Directive('@shareable')
export class AuditEntry {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, { description: 'The account, or `service:<name>` for work without a person.' })
  actorId!: string;

  @Field(() => Role, { nullable: true, description: 'In which role.' })
  actorRole!: Role | null;

  @Field(() => String, { description: 'What was done: the verb of the mutation.' })
  act!: string;

  @Field(() => String, { description: 'To what kind of thing.' })
  noun!: string;

  @Field(() => String, { description: 'To which one.' })
  nounId!: string;

  @Field(() => ID, { nullable: true, description: 'The unit it concerned.' })
  unitId!: string | null;

  @Field(() => Body, { nullable: true, description: 'That unit under its name of today; null where it is not known.' })
  unit!: Body | null;

  @Field(() => [AuditFact], { description: 'What else is kept of it.' })
  facts!: AuditFact[];

  @Field(() => String, { nullable: true, description: 'The request it belongs to, as in the logs.' })
  requestId!: string | null;
}

@ObjectType({ description: 'One act in a list.' })
@Directive('@shareable')
export class AuditEntryEdge {
  @Field(() => AuditEntry, { description: 'The act.' })
  node!: AuditEntry;

  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of the audit trail of one service, newest first.' })
@Directive('@shareable')
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: 'The acts on this page.' })
  edges!: AuditEntryEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  count!: () => Promise<number>;

  @Field(() => Int, { description: 'How many acts the filter finds in all.' })
  totalCount(): Promise<number> {
    return this.count();
  }
}
