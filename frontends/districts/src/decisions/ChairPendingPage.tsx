import { PendingDecisionsPage } from '@antoan/dossier-desk';
import { decisionHref, dossierHref, PENDING_PATH } from '../places.ts';

/** Lists that wait for the chair of the district. */
export function ChairPendingPage() {
  return <PendingDecisionsPage path={PENDING_PATH} {...{ dossierHref, decisionHref }} />;
}
