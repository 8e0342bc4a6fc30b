import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { requireAdministrator } from '../account/administrators.ts';
import { grantUnitOf } from '../unit/grant-unit.loader.ts';
import { GrantUnit } from '../unit/grant-unit.payloads.ts';
import { endGrant } from './end-grant.command.ts';
import { giveRole } from './give-role.command.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { EndGrantInput, EndGrantPayload, GrantRoleInput, GrantRolePayload } from './role-grant.payloads.ts';

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => GrantUnit, { nullable: true, description: 'The unit it reaches down from.' })
  scopeUnit(@Root() { scopeUnitId }: RoleGrant, @Ctx() context: Context): Promise<GrantUnit | null> {
    return grantUnitOf(scopeUnitId, context);
  }

  @FieldResolver(() => GrantUnit, { nullable: true, description: 'The organisation the person acts for.' })
  bodyUnit(@Root() { bodyUnitId }: RoleGrant, @Ctx() context: Context): Promise<GrantUnit | null> {
    return grantUnitOf(bodyUnitId, context);
  }

  @Mutation(() => GrantRolePayload, { description: "Gives an account a role; never one's own." })
  async grantRole(
    @Arg('input', () => GrantRoleInput) input: GrantRoleInput,
    @Ctx() context: Context,
  ): Promise<GrantRolePayload> {
    await requireAdministrator(context, 'grantRole');
    return giveRole(context, input);
  }

  @Mutation(() => EndGrantPayload, { description: "Ends a grant at once, or sets its last day; never one's own." })
  async endGrant(
    @Arg('input', () => EndGrantInput) input: EndGrantInput,
    @Ctx() context: Context,
  ): Promise<EndGrantPayload> {
    await requireAdministrator(context, 'endGrant');
    return endGrant(context, input);
  }
}
