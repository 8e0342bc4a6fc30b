import { hasRole, type NounScopes, type Role, type Viewer } from '@antoan/policy';
import type { ScopedNoun } from '@antoan/subgraph-kit';
import { ClearanceKey, ReleaseState } from './release.enums.ts';
import type { Release } from './release.entity.ts';

const staff: readonly Role[] = [
  'PV05_OFFICER',
  'PV05_HEAD',
  'PROVINCIAL_OFFICE',
  'PROVINCIAL_CHAIR',
  'PORTAL_EDITOR',
  'AUDITOR',
];

/** Who works on releases sees them before they are public; everybody else sees what has been published. */
export const releaseNoun: ScopedNoun = {
  noun: 'release',
  scopes: (viewer: Viewer): NounScopes =>
    (viewer.kind === 'machine' && viewer.acts.includes('*')) || hasRole(viewer, ...staff) ? 'ALL' : {},
};

/** The keys turned on a release, by account. */
export type TurnedKeys = readonly { key: ClearanceKey; accountId: string }[];

/** The office turns its own key, once, and never somebody who turned the owner's. */
export function mayClear(viewer: Viewer, release: Release, keys: TurnedKeys): boolean {
  return (
    hasRole(viewer, 'PROVINCIAL_OFFICE') &&
    release.state === ReleaseState.OFFERED &&
    keys.every(({ key, accountId }) => key !== ClearanceKey.OFFICE && accountId !== viewer.accountId)
  );
}

/** The portal's editors publish what carries both keys. */
export function mayPublish(viewer: Viewer, release: Release): boolean {
  return hasRole(viewer, 'PORTAL_EDITOR') && release.state === ReleaseState.CLEARED;
}
