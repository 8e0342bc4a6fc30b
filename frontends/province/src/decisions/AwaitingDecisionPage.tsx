import { PendingDecisionsPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** Submissions that wait for the chair. */
export function AwaitingDecisionPage() {
  return (
    <PendingDecisionsPage
      path={PATHS.awaitingDecision}
      dossierHref={(id) => `${PATHS.dossier}/${id}`}
      decisionHref={(id) => `${PATHS.decisions}/${id}`}
    />
  );
}
