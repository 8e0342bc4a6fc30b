import { DecisionSheetPage } from '@antoan/dossier-desk';
import { decisionHref, dossierHref, PENDING_PATH } from '../places.ts';

/** The decision sheet that the chair of the district signs. */
export function ChairSheetPage() {
  return <DecisionSheetPage path={PENDING_PATH} {...{ dossierHref, decisionHref }} />;
}
