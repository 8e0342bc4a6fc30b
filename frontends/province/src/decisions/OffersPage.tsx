import { DecisionsPage } from '@antoan/dossier-desk';
import { useLingui } from '@lingui/react/macro';
import { PATHS } from '../paths.ts';

/** Decisions that PV05 offers for publication as the owner of the data. */
export function OffersPage() {
  const { t } = useLingui();
  return <DecisionsPage path={PATHS.offers} title={t`Chuyển công bố`} isForOffering />;
}
