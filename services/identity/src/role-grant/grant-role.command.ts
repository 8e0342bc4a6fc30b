import type { LocalDate } from '@antoan/clock';
import type { Hierarchy, Role } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.ts';
import { RoleGrant } from './role-grant.entity.ts';

/** A grant as it is asked for. */
export interface GrantWish {
  id?: string;
  accountId: string;
  role: Role;
  hierarchy: Hierarchy | null;
  scopeUnitId: string | null;
  bodyUnitId: string | null;
  validFrom: LocalDate;
  validTo?: LocalDate | null;
  /** The document it rests on. */
  basis: string;
}

/** Gives an account a role. The database refuses the same grant twice for one day. */
export async function grantRole(em: EntityManager, by: Actor, wish: GrantWish): Promise<RoleGrant> {
  const grant = Object.assign(new RoleGrant(), wish, { grantedBy: by.id, grantedAt: by.now() });
  em.persist(grant);
  await em.flush();
  const { accountId, role, hierarchy, bodyUnitId, validFrom, validTo } = grant;
  await by.record({
    act: 'grant',
    noun: 'roleGrant',
    nounId: grant.id,
    unitId: grant.scopeUnitId,
    detail: { accountId, role, hierarchy, bodyUnitId, validFrom, validTo },
  });
  return grant;
}
