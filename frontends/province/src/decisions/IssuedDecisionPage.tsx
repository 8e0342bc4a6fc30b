import { DecisionPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** One issued decision; its authority may amend a line of it. */
export function IssuedDecisionPage() {
  return <DecisionPage path={PATHS.decisions} dossierHref={(id) => `${PATHS.dossier}/${id}`} />;
}
