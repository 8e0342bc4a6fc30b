import { UnsubmittedPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** Units of the province that have not submitted a dossier. */
export function UnsubmittedUnitsPage() {
  return <UnsubmittedPage dossierHref={(id) => `${PATHS.dossier}/${id}`} />;
}
