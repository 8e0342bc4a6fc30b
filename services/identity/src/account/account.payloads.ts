import { connectionOf, Payload } from '@antoan/subgraph-kit';
import { IsInt, IsUUID, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from './account.entity.ts';

/** A page of accounts. */
export const AccountConnection = connectionOf(Account);

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
