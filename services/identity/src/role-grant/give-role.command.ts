import { problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { nfc } from '@antoan/vietnamese-text';
import { findAccount } from '../account/find-account.ts';
import { actorOf } from '../actor.ts';
import { grantRole, type GrantWish } from './grant-role.command.ts';
import { RoleGrant } from './role-grant.entity.ts';
import type { GrantRoleInput, GrantRolePayload } from './role-grant.payloads.ts';
import { problemsOfBasis, problemsOfDays, problemsOfUnits, type NamedUnits } from './role-grant.rules.ts';
import { reachOf } from './role-reach.ts';

/** Gives an account a role in an administrator's name. Nobody gives one to herself. */
export async function giveRole(context: Context, input: GrantRoleInput): Promise<GrantRolePayload> {
  const { em, viewer, today } = context;
  const account = await findAccount(em, input.accountId);
  if (account.id === viewer.accountId) return refuse(problem('roleGrant.accountId.own', 'accountId'));
  const reach = reachOf(input.role);
  if (!reach) return refuse(problem('roleGrant.role.notGrantable', 'role'));

  const { accountId, role, validFrom, validTo = null } = input;
  const basis = nfc(input.basis);
  const scopeUnitId = input.scopeUnitId ?? null;
  const named = await namedUnits(context, scopeUnitId, input.bodyUnitId ?? null);
  const bodyUnitId = reach.body === 'SCOPE' ? scopeUnitId : named.bodyUnitId;
  const problems = [
    ...problemsOfUnits(reach, named),
    ...problemsOfDays(validFrom, validTo, today()),
    ...problemsOfBasis(basis),
  ];
  if (problems.length > 0) return refuse(...problems);

  const wish = { accountId, role, hierarchy: reach.hierarchy, scopeUnitId, bodyUnitId, validFrom, validTo, basis };
  const others = await em.find(RoleGrant, { accountId, endedAt: null });
  const standsInTheWay = problemsWithOthers(wish, others, today());
  if (standsInTheWay.length > 0) return refuse(...standsInTheWay);
  await grantRole(em, actorOf(context), wish);
  return { account, problems: [] };
}

async function namedUnits({ em }: Context, scopeUnitId: string | null, bodyUnitId: string | null): Promise<NamedUnits> {
  const ids = [scopeUnitId, bodyUnitId].filter((id) => id !== null && isId(id)) as string[];
  const units = await em.find(UnitRef, { id: { $in: ids } });
  return { scopeUnitId, bodyUnitId, units: new Map(units.map((unit) => [unit.id, unit])) };
}

/** The same grant is held once; whoever administers the platform holds nothing else, and reads no business data. */
function problemsWithOthers(wish: GrantWish, others: readonly RoleGrant[], today: string): Problem[] {
  const held = others.filter(({ validTo }) => validTo === null || validTo >= today);
  const administers = (role: string) => role === 'SYSTEM_ADMINISTRATOR';
  if (held.some(({ role }) => administers(role) !== administers(wish.role)))
    return [problem('roleGrant.role.administratorAlone', 'role')];
  const same = held.find(
    (other) =>
      other.role === wish.role &&
      other.scopeUnitId === wish.scopeUnitId &&
      other.bodyUnitId === wish.bodyUnitId &&
      (other.validTo === null || other.validTo >= wish.validFrom) &&
      (!wish.validTo || wish.validTo >= other.validFrom),
  );
  return same ? [problem('roleGrant.role.held', 'role', { from: same.validFrom, to: same.validTo ?? '' })] : [];
}

function refuse(...problems: Problem[]): GrantRolePayload {
  return { account: null, problems };
}
