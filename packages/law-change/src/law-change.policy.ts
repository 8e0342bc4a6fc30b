import { ForbiddenError, NotFoundError, UnauthenticatedError } from '@antoan/app-error';
import { hasRole, type Role, type Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';

const curators: readonly Role[] = ['LEGAL_CURATOR'];
const readers: readonly Role[] = [...curators, 'AUDITOR'];

/** Whether changes of the law's data are for these eyes: who keeps the law and who audits. */
export function readsLawChanges(viewer: Viewer): boolean {
  return (viewer.kind === 'machine' && viewer.acts.includes('*')) || hasRole(viewer, ...readers);
}

/** Whether the viewer is a legal curator. */
export function maySettleLaw(viewer: Viewer): boolean {
  return viewer.kind === 'person' && hasRole(viewer, ...curators);
}

/** Changes belong to no unit: whoever reads them reads all, and the database says the same. */
export const lawChangeNoun: ScopedNoun = {
  noun: 'lawChange',
  scopes: (viewer) => (readsLawChanges(viewer) ? 'ALL' : {}),
};

/**
 * @returns the body in whose name the curator acts
 * @throws UnauthenticatedError, NotFoundError where changes may not be read, ForbiddenError where they may but not this done
 */
export function authorizeCurator(viewer: Viewer, deed: 'propose' | 'confirm' | 'reject' | 'withdraw'): string {
  if (viewer.kind === 'anonymous') throw new UnauthenticatedError();
  if (!readsLawChanges(viewer)) throw new NotFoundError('lawChange');
  const grant = viewer.grants.find(({ role, bodyUnitId }) => curators.includes(role) && bodyUnitId !== null);
  if (!grant?.bodyUnitId) throw new ForbiddenError(`lawChange.${deed}`);
  return grant.bodyUnitId;
}
