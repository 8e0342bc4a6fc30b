import { recordAudit } from '@antoan/audit';
import type { Clock, LocalDate } from '@antoan/clock';
import type { Hierarchy, Role } from '@antoan/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
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

/** Gives an account a role in the name of `actorId`. The database refuses the same grant twice for one day. */
export async function grantRole(em: EntityManager, clock: Clock, actorId: string, wish: GrantWish): Promise<RoleGrant> {
  const grant = Object.assign(new RoleGrant(), wish, { grantedBy: actorId, grantedAt: clock.now() });
  em.persist(grant);
  await em.flush();
  await recordAudit(em, {
    at: clock.now(),
    actorId,
    actorRole: null,
    bodyUnitId: null,
    act: 'grant',
    noun: 'roleGrant',
    nounId: grant.id,
    unitId: grant.scopeUnitId,
    detail: {
      accountId: grant.accountId,
      role: grant.role,
      hierarchy: grant.hierarchy,
      bodyUnitId: grant.bodyUnitId,
      validFrom: grant.validFrom,
      validTo: grant.validTo,
    },
    requestId: null,
  });
  return grant;
}
