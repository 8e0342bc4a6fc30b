import { derivedId } from '@antoan/ids';
import { CriteriaSet } from './criteria-set.entity.ts';

/**
 * The set of the circular with what the People's Committee of the province adds (Circular 124/2021, Article 8.1).
 * An id of its own: two dossiers under one circular, with and without additions, answer two different sets.
 */
export function withOverlays(set: CriteriaSet, overlays: readonly CriteriaSet[]): CriteriaSet {
  if (overlays.length === 0) return set;
  return Object.assign(new CriteriaSet(), {
    ...set,
    id: derivedId('criteria-set-with-overlays', set.id, ...overlays.map(({ id }) => id)),
    legalBasis: [set, ...overlays].map(({ legalBasis }) => legalBasis).join('; '),
    needsChecking: [set, ...overlays].some(({ needsChecking }) => needsChecking),
    criteria: [set, ...overlays].flatMap(({ criteria }) => criteria),
  });
}
