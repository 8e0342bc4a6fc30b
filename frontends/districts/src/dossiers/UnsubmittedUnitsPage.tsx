import { UnsubmittedPage } from '@antoan/dossier-desk';
import { dossierHref } from '../places.ts';

/** Units that have not submitted a dossier. */
export function UnsubmittedUnitsPage() {
  return <UnsubmittedPage dossierHref={dossierHref} />;
}
