import { ForbiddenError, UnauthenticatedError } from '@antoan/app-error';
import { hasRole, type Role, type Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';

const readers: readonly Role[] = ['SYSTEM_ADMINISTRATOR', 'AUDITOR'];
const changers: readonly Role[] = ['SYSTEM_ADMINISTRATOR'];

/** Accounts and grants have no unit: some see all of them, everybody else their own. */
function nounFor(noun: string, among: readonly Role[]): ScopedNoun {
  return { noun, scopes: (viewer) => (isUnbound(viewer) || hasRole(viewer, ...among) ? 'ALL' : {}) };
}

function isUnbound(viewer: Viewer): boolean {
  return viewer.kind === 'machine' && viewer.acts.includes('*');
}

/** What the database is told of a viewer. `authority` is only ever open to the part that signs people in. */
export const accountNouns: readonly ScopedNoun[] = [
  nounFor('account', readers),
  nounFor('accountChange', changers),
  { noun: 'authority', scopes: (viewer) => (isUnbound(viewer) ? 'ALL' : {}) },
];

/** @throws UnauthenticatedError or ForbiddenError unless the viewer administers or audits the platform */
export function authorizeListing(viewer: Viewer): void {
  authorize(viewer, readers, 'account.read');
}

/** What an administrator does to accounts and their grants. */
export type AccountAct = 'open' | 'disable' | 'enable' | 'resetPassword' | 'grantRole' | 'endGrant' | 'findUnits';

/** @throws UnauthenticatedError or ForbiddenError unless the viewer's token says that she administers the platform */
export function authorizeChange(viewer: Viewer, act: AccountAct): void {
  authorize(viewer, changers, `account.${act}`);
}

function authorize(viewer: Viewer, among: readonly Role[], rule: string): void {
  if (viewer.kind === 'anonymous') throw new UnauthenticatedError();
  if (!hasRole(viewer, ...among)) throw new ForbiddenError(rule);
}
