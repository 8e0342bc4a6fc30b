import { ProposalPage } from '@antoan/dossier-desk';
import { decisionHref, dossierHref, PROPOSALS_PATH } from '../places.ts';

/** One list of proposals. */
export function PoliceProposalPage() {
  return <ProposalPage path={PROPOSALS_PATH} {...{ dossierHref, decisionHref }} />;
}
