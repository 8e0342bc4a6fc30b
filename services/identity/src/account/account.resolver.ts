import type { Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';
import { grantsOfAccount } from '../role-grant/role-grant.loader.ts';
import { Account } from './account.entity.ts';
import {
  AccountConnection,
  AccountsArgs,
  DisableAccountInput,
  DisableAccountPayload,
  EnableAccountInput,
  EnableAccountPayload,
  OpenAccountInput,
  OpenAccountPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
} from './account.payloads.ts';
import { authorizeListing } from './account.policy.ts';
import { pageOfAccounts } from './account-page.query.ts';
import { requireAdministrator } from './administrators.ts';
import { findAccount } from './find-account.ts';
import { openAccountWithPassword } from './open-account-with-password.command.ts';
import { resetPassword } from './reset-password.command.ts';
import { switchAccount } from './switch-account.command.ts';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'Accounts by username; for the administrator and the auditor.' })
  async accounts(@Args(() => AccountsArgs) given: AccountsArgs, @Ctx() { em, viewer, today }: Context) {
    authorizeListing(viewer);
    return pageOfAccounts(em, given, today());
  }

  @Query(() => Account, { nullable: true, description: 'One account; for the administrator and the auditor.' })
  account(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<Account> {
    authorizeListing(viewer);
    return findAccount(em, id);
  }

  @FieldResolver(() => [RoleGrant], { description: 'All its grants, past and coming ones too, newest first.' })
  grants(@Root() account: Account, @Ctx() context: Context): Promise<RoleGrant[]> {
    return grantsOfAccount(account.id, context);
  }

  @Mutation(() => OpenAccountPayload, { description: 'Opens an account with a first password.' })
  async openAccount(
    @Arg('input', () => OpenAccountInput) input: OpenAccountInput,
    @Ctx() context: Context,
  ): Promise<OpenAccountPayload> {
    await requireAdministrator(context, 'open');
    return openAccountWithPassword(context, input);
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Sets a new first password and ends all sessions.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) { accountId }: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<ResetPasswordPayload> {
    await requireAdministrator(context, 'resetPassword');
    return resetPassword(context, accountId);
  }

  @Mutation(() => DisableAccountPayload, { description: 'Keeps an account from signing in and ends its sessions.' })
  async disableAccount(
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
    @Ctx() context: Context,
  ): Promise<DisableAccountPayload> {
    await requireAdministrator(context, 'disable');
    return answer(new DisableAccountPayload(), await switchAccount(input, 'disable', context));
  }

  @Mutation(() => EnableAccountPayload, { description: 'Lets an account sign in again.' })
  async enableAccount(
    @Arg('input', () => EnableAccountInput) input: EnableAccountInput,
    @Ctx() context: Context,
  ): Promise<EnableAccountPayload> {
    await requireAdministrator(context, 'enable');
    return answer(new EnableAccountPayload(), await switchAccount(input, 'enable', context));
  }
}

function answer<Answer extends DisableAccountPayload | EnableAccountPayload>(
  payload: Answer,
  outcome: Awaited<ReturnType<typeof switchAccount>>,
): Answer {
  if (outcome instanceof Account) payload.account = outcome;
  else payload.problems = [outcome];
  return payload;
}
