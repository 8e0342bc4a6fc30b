import { ForbiddenError, NotFoundError, UnauthenticatedError } from '@antoan/app-error';
import { hasRole, type Role, type Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';

const readers: readonly Role[] = ['PROVINCIAL_OFFICE', 'PROVINCIAL_CHAIR', 'AUDITOR', 'LEGAL_CURATOR'];

/** What an officer of the provincial office does with a plan. */
export type ReorganisationDeed = 'draft' | 'change' | 'confirm' | 'withdraw' | 'draftUndo';

/** Whether plans are for these eyes: the office that makes them, its superior, who audits and who keeps the law. */
export function readsReorganisations(viewer: Viewer): boolean {
  return (viewer.kind === 'machine' && viewer.acts.includes('*')) || hasRole(viewer, ...readers);
}

/** Plans belong to the province as a whole: whoever reads them reads all. */
export const reorganisationNoun: ScopedNoun = {
  noun: 'reorganisation',
  scopes: (viewer) => (readsReorganisations(viewer) ? 'ALL' : {}),
};

/** The provincial office in whose name the person acts; null for everybody else. */
export function officeOf(viewer: Viewer): string | null {
  if (viewer.kind !== 'person') return null;
  return (
    viewer.grants.find(({ role, bodyUnitId }) => role === 'PROVINCIAL_OFFICE' && bodyUnitId !== null)?.bodyUnitId ??
    null
  );
}

/**
 * @returns the office in whose name the deed is done
 * @throws UnauthenticatedError, NotFoundError where plans may not be read, ForbiddenError where they may but not this done
 */
export function authorizeDeed(viewer: Viewer, deed: ReorganisationDeed): string {
  if (viewer.kind === 'anonymous') throw new UnauthenticatedError();
  if (!readsReorganisations(viewer)) throw new NotFoundError('reorganisation');
  const office = officeOf(viewer);
  if (office === null) throw new ForbiddenError(`reorganisation.${deed}`);
  return office;
}
