import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.ts';
import { Role } from '../role.enum.ts';

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

  @Field(() => Int, { description: 'How many acts there are in all.' })
  totalCount!: number;
}
