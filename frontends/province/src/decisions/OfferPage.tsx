import { DecisionPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** One decision with the data owner's act: offer it for publication. */
export function OfferPage() {
  return <DecisionPage path={PATHS.offers} dossierHref={(id) => `${PATHS.dossier}/${id}`} />;
}
