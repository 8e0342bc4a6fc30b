import { roles } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { authorizeChange } from '../account/account.policy.ts';
import { requireAdministrator } from '../account/administrators.ts';
import { GrantableRole, GrantableUnit, GrantableUnitsArgs } from './grantable.payloads.ts';
import { grantableUnits } from './grantable-units.query.ts';
import { reachOf } from './role-reach.ts';

@Resolver()
export class GrantableResolver {
  @Query(() => [GrantableRole], { description: 'The roles that can be granted, R01 to R21; for the administrator.' })
  grantableRoles(@Ctx() { viewer }: Context): GrantableRole[] {
    authorizeChange(viewer, 'grantRole');
    return roles.flatMap((role) => {
      const reach = reachOf(role);
      if (!reach) return [];
      const { hierarchy, body } = reach;
      return [{ role, hierarchy, needsScope: hierarchy !== null, needsBody: body === 'OTHER' }];
    });
  }

  @Query(() => [GrantableUnit], {
    description:
      'Units that a grant of a role may name, by a part of their name, twenty at most; for the administrator.',
  })
  async grantableUnits(
    @Args(() => GrantableUnitsArgs) given: GrantableUnitsArgs,
    @Ctx() context: Context,
  ): Promise<GrantableUnit[]> {
    await requireAdministrator(context, 'findUnits');
    return grantableUnits(context, given);
  }
}
