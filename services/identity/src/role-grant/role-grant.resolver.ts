import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { grantUnitOf } from '../unit/grant-unit.loader.ts';
import { GrantUnit } from '../unit/grant-unit.payloads.ts';
import { RoleGrant } from './role-grant.entity.ts';

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
}
