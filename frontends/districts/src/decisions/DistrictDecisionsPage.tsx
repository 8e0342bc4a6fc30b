import { DecisionsPage } from '@antoan/dossier-desk';
import { DECISIONS_PATH } from '../places.ts';

/** Decisions on units of the district. */
export function DistrictDecisionsPage() {
  return <DecisionsPage path={DECISIONS_PATH} />;
}
