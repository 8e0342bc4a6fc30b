import { PageArgs, type Context } from '@antoan/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RoleGrant } from '../role-grant/role-grant.entity.ts';
import { grantsOfAccount } from '../role-grant/role-grant.loader.ts';
import { Account } from './account.entity.ts';
import {
  AccountConnection,
  DisableAccountInput,
  DisableAccountPayload,
  EnableAccountInput,
  EnableAccountPayload,
} from './account.payloads.ts';
import { authorizeChange, authorizeListing } from './account.policy.ts';
import { pageOfAccounts } from './account-page.query.ts';
import { switchAccount } from './switch-account.command.ts';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'Accounts by username; for the administrator and the auditor.' })
  async accounts(
    @Arg('search', () => String, { nullable: true, description: 'Part of the username.' }) search: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em, viewer }: Context,
  ) {
    authorizeListing(viewer);
    return pageOfAccounts(em, search, page);
  }

  @FieldResolver(() => [RoleGrant], { description: 'All its grants, past and coming ones too, newest first.' })
  grants(@Root() account: Account, @Ctx() context: Context): Promise<RoleGrant[]> {
    return grantsOfAccount(account.id, context);
  }

  @Mutation(() => DisableAccountPayload, { description: 'Keeps an account from signing in and ends its sessions.' })
  async disableAccount(
    @Arg('input', () => DisableAccountInput) input: DisableAccountInput,
    @Ctx() context: Context,
  ): Promise<DisableAccountPayload> {
    authorizeChange(context.viewer, 'disable');
    return answer(new DisableAccountPayload(), await switchAccount(input, 'disable', context));
  }

  @Mutation(() => EnableAccountPayload, { description: 'Lets an account sign in again.' })
  async enableAccount(
    @Arg('input', () => EnableAccountInput) input: EnableAccountInput,
    @Ctx() context: Context,
  ): Promise<EnableAccountPayload> {
    authorizeChange(context.viewer, 'enable');
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
