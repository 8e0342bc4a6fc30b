import { problem, type Problem } from '@antoan/app-error';
import type { Viewer } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { boardRoles, policeRoles } from '../nomination/nomination.policy.ts';
import { Confirmation, type ConfirmationKey } from './confirmation.entity.ts';

type Turned = Pick<Confirmation, 'key' | 'accountId'>;

/** The parties an account speaks for that have not spoken yet. */
export function keysToTurn(
  { grants }: Viewer,
  turned: readonly Turned[],
): { key: ConfirmationKey; byRole: Confirmation['byRole'] }[] {
  const held = grants.flatMap(({ role }) => [
    ...(boardRoles.includes(role) ? [{ key: 'BOARD' as const, byRole: role }] : []),
    ...(policeRoles.includes(role) ? [{ key: 'POLICE' as const, byRole: role }] : []),
  ]);
  return held.filter(({ key }) => turned.every((one) => one.key !== key));
}

/** Whether the account has spoken for one party already: the joint review is two people's. */
export function hasSpoken({ accountId }: Viewer, turned: readonly Turned[]): boolean {
  return turned.some((one) => one.accountId === accountId);
}

/** What is missing of the joint review of the screening as it stands (I-9). */
export async function problemsOfConfirmations(
  { em }: Context,
  { screeningId }: Nomination,
  path = '',
): Promise<Problem[]> {
  const turned = await em.find(Confirmation, { screeningId: screeningId! });
  return (['BOARD', 'POLICE'] as const)
    .filter((key) => turned.every((one) => one.key !== key))
    .map((key) => problem('nomination.confirmation.missing', path, { key }));
}
