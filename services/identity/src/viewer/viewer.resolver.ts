import type { Context } from '@antoan/subgraph-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.entity.ts';
import { grantsHeldOn } from '../role-grant/role-grant.loader.ts';
import { grantUnitOf } from '../unit/grant-unit.loader.ts';
import { GrantUnit } from '../unit/grant-unit.payloads.ts';
import { ViewerType } from './viewer.payloads.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The person who is signed in; null for everybody else.' })
  async viewer(@Ctx() { em, viewer, today }: Context): Promise<ViewerType | null> {
    const account =
      viewer.kind === 'person' ? await em.findOne(Account, { id: viewer.accountId, isDisabled: false }) : null;
    if (!account) return null;
    const { id, username, displayName, hasFirstPassword } = account;
    const grants = await grantsHeldOn(em, id, today());
    return Object.assign(new ViewerType(), { id, username, displayName, hasFirstPassword, grants });
  }

  @FieldResolver(() => GrantUnit, {
    nullable: true,
    description: 'The organisation the person acts for: of the oldest grant held today that names one.',
  })
  homeUnit(@Root() { grants }: ViewerType, @Ctx() context: Context): Promise<GrantUnit | null> {
    return grantUnitOf(grants.find(({ bodyUnitId }) => bodyUnitId !== null)?.bodyUnitId ?? null, context);
  }
}
