import { ProposalsPage } from '@antoan/dossier-desk';
import { useViewer } from '@antoan/web';
import { dossierHref, PROPOSALS_PATH } from '../places.ts';
import { POLICE_ROLES } from '../roles.ts';

/** What Công an huyện proposes to UBND huyện, and has proposed. */
export function PoliceProposalsPage() {
  const body = useViewer()?.grants.find(({ role }) => POLICE_ROLES.includes(role))?.bodyUnit;
  return <ProposalsPage path={PROPOSALS_PATH} dossierHref={dossierHref} {...(body ? { proposerId: body.id } : {})} />;
}
