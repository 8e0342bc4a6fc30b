import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { nfc } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { isAdministeredWithout } from '../account/administrators.ts';
import { findAccount } from '../account/find-account.ts';
import { RoleGrant } from './role-grant.entity.ts';
import type { EndGrantInput, EndGrantPayload } from './role-grant.payloads.ts';
import { problemsOfBasis, problemsOfLastDay } from './role-grant.rules.ts';

/** Ends a grant at once or sets its last day. Nobody ends her own, nor the last that administers the platform. */
export async function endGrant(context: Context, input: EndGrantInput): Promise<EndGrantPayload> {
  const { em, now } = context;
  // Locked, so that two who end it at once do not write over one another.
  const grant = isId(input.grantId)
    ? await em.findOne(RoleGrant, { id: input.grantId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!grant) throw new NotFoundError('roleGrant');
  const { lastDay = null } = input;
  const basis = nfc(input.basis);
  const problems = await problemsOf(context, grant, lastDay, basis);
  if (problems.length > 0) return { account: null, problems };

  grant.endBasis = basis;
  if (lastDay === null) grant.endedAt = now();
  else grant.validTo = lastDay;
  await em.flush();
  const { id: nounId, accountId, role, scopeUnitId: unitId } = grant;
  await context.record({ act: 'end', noun: 'roleGrant', nounId, unitId, detail: { accountId, role, lastDay } });
  return { account: await findAccount(em, accountId), problems: [] };
}

async function problemsOf(
  { em, viewer, today }: Context,
  grant: RoleGrant,
  lastDay: string | null,
  basis: string,
): Promise<Problem[]> {
  const isOver = grant.endedAt !== null || (grant.validTo !== null && grant.validTo < today());
  if (grant.accountId === viewer.accountId) return [problem('roleGrant.grantId.own', 'grantId')];
  if (isOver) return [problem('roleGrant.grantId.over', 'grantId')];
  const problems = [...problemsOfLastDay(lastDay, grant, today()), ...problemsOfBasis(basis)];
  if (
    problems.length === 0 &&
    grant.role === 'SYSTEM_ADMINISTRATOR' &&
    !(await isAdministeredWithout(em, grant.accountId, today()))
  )
    problems.push(problem('roleGrant.grantId.lastAdministrator', 'grantId'));
  return problems;
}
