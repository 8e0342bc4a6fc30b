import type { LocalDate } from '@antoan/clock';
import type { Role } from '@antoan/policy';
import { Day, Payload, Role as RoleEnum } from '@antoan/subgraph-kit';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Account } from '../account/account.entity.ts';

@InputType({ description: 'A role for an account. The tree it reaches down in follows from the role.' })
export class GrantRoleInput {
  @IsUUID()
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The unit it reaches down from, for a role that has a scope.' })
  scopeUnitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation acted for, where that is not the scope itself.' })
  bodyUnitId?: string | null;

  @Field(() => Day, { description: 'First day, today or later.' })
  validFrom!: LocalDate;

  @Field(() => Day, { nullable: true, description: 'Last day; without one it holds until it is ended.' })
  validTo?: LocalDate | null;

  @Field(() => String, { description: 'The document it rests on: number, date, issuer.' })
  basis!: string;
}

@InputType({ description: 'Which grant ends, when, and on what ground.' })
export class EndGrantInput {
  @IsUUID()
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day, today or later; without one it ends at once.' })
  lastDay?: LocalDate | null;

  @Field(() => String, { description: 'The document its end rests on.' })
  basis!: string;
}

@ObjectType({ description: 'What came of granting a role.' })
export class GrantRolePayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account with its grants as they are now.' })
  account: Account | null = null;
}

@ObjectType({ description: 'What came of ending a grant.' })
export class EndGrantPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account with its grants as they are now.' })
  account: Account | null = null;
}
