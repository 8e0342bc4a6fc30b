import { ProposalPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** One submission as it went to the authority. */
export function ProvinceProposalPage() {
  return (
    <ProposalPage
      path={PATHS.proposals}
      dossierHref={(id) => `${PATHS.dossier}/${id}`}
      decisionHref={(id) => `${PATHS.offers}/${id}`}
    />
  );
}
