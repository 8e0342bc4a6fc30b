import { definePolicy, type Viewer } from '@antoan/policy';
import { boardRoles, policeRoles } from '../nomination/nomination.policy.ts';
import type { ReviewList } from './review-list.entity.ts';

/** The list names those who are barred and held: it is for the Board, the provincial police, the Chair and the auditor. */
export const reviewListPolicy = definePolicy<ReviewList>('reviewList', {
  readers: [...boardRoles, ...policeRoles, 'PROVINCIAL_CHAIR', 'AUDITOR'],
});

/** The grant under which the viewer issues the list for the Board; undefined for everybody else. */
export function issuingGrant(viewer: Viewer) {
  return viewer.grants.find(({ role, bodyUnitId }) => boardRoles.includes(role) && bodyUnitId !== null);
}
