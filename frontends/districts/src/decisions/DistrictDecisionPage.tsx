import { DecisionPage } from '@antoan/dossier-desk';
import { DECISIONS_PATH, dossierHref } from '../places.ts';

/** One decision. */
export function DistrictDecisionPage() {
  return <DecisionPage path={DECISIONS_PATH} dossierHref={dossierHref} />;
}
