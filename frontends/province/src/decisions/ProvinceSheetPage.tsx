import { DecisionSheetPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** The sheet that the chair signs. */
export function ProvinceSheetPage() {
  return (
    <DecisionSheetPage
      path={PATHS.awaitingDecision}
      dossierHref={(id) => `${PATHS.dossier}/${id}`}
      decisionHref={(id) => `${PATHS.decisions}/${id}`}
    />
  );
}
