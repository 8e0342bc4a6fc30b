import type { Role } from '@antoan/policy';
import { connectionOf, PageArgs, Payload, Role as RoleEnum } from '@antoan/subgraph-kit';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from './account.entity.ts';

/** A page of accounts. */
export const AccountConnection = connectionOf(Account);

@ArgsType()
export class AccountsArgs extends PageArgs {
  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Part of the username or of the name shown, without marks.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those kept from signing in, or only those let in.' })
  isDisabled?: boolean | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Only those that hold this role today.' })
  role?: Role | null;

  @IsOptional()
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: 'Only these, a hundred at most.' })
  ids?: string[] | null;
}

@InputType({ description: 'The names of a new account.' })
export class OpenAccountInput {
  @Field(() => String, {
    description: 'The name to sign in with: 3 to 60 letters without marks, digits, dots, hyphens.',
  })
  username!: string;

  @Field(() => String, { description: 'The name shown: the office or the person.' })
  displayName!: string;
}

@InputType({ description: 'Whose password to set anew.' })
export class ResetPasswordInput {
  @IsUUID()
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;
}

@ObjectType({ description: 'What came of opening an account.' })
export class OpenAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account.' })
  account: Account | null = null;

  @Field(() => String, { nullable: true, description: 'Its first password; answered this once and kept nowhere.' })
  firstPassword: string | null = null;
}

@ObjectType({ description: 'What came of setting a password anew.' })
export class ResetPasswordPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account.' })
  account: Account | null = null;

  @Field(() => String, { nullable: true, description: 'The new first password; answered this once and kept nowhere.' })
  firstPassword: string | null = null;
}

@InputType({ description: 'Which account to disable.' })
export class DisableAccountInput {
  @IsUUID()
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'The version it was seen in.' })
  version!: number;
}

@InputType({ description: 'Which account to let in again.' })
export class EnableAccountInput {
  @IsUUID()
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'The version it was seen in.' })
  version!: number;
}

@ObjectType({ description: 'What came of disabling an account.' })
export class DisableAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account as it is now.' })
  account: Account | null = null;
}

@ObjectType({ description: 'What came of letting an account in again.' })
export class EnableAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account as it is now.' })
  account: Account | null = null;
}
