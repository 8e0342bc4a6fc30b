import { ProposalsPage } from '@antoan/dossier-desk';
import { useViewer } from '@antoan/web';
import { PATHS } from '../paths.ts';

/** PV05's submissions to the provincial People's Committee. */
export function ProvinceProposalsPage() {
  const body = useViewer()?.grants.find(({ role }) => role === 'PV05_OFFICER' || role === 'PV05_HEAD')?.bodyUnit;
  return (
    <ProposalsPage
      path={PATHS.proposals}
      dossierHref={(id) => `${PATHS.dossier}/${id}`}
      {...(body ? { proposerId: body.id } : {})}
    />
  );
}
