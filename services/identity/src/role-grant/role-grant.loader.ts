import type { LocalDate } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RoleGrant } from './role-grant.entity.ts';

/** All grants of an account, newest first; one query for all accounts of an operation. */
export function grantsOfAccount(accountId: string, { em, loader }: Context): Promise<RoleGrant[]> {
  return loader<string, RoleGrant[]>('grantsOfAccount', async (accountIds) => {
    const grants = await em.find(
      RoleGrant,
      { accountId: { $in: [...accountIds] } },
      { orderBy: { validFrom: 'desc', id: 'desc' } },
    );
    const byAccount = Map.groupBy(grants, (grant) => grant.accountId);
    return accountIds.map((id) => byAccount.get(id) ?? []);
  }).load(accountId);
}

/** The grants that an account holds on a day, oldest first. */
export function grantsHeldOn(em: EntityManager, accountId: string, day: LocalDate): Promise<RoleGrant[]> {
  return em.find(
    RoleGrant,
    { accountId, endedAt: null, validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gte: day } }] },
    { orderBy: { validFrom: 'asc', id: 'asc' } },
  );
}
