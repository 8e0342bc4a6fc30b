import { DossierQueue } from '@antoan/dossier-desk';
import { useLingui } from '@lingui/react/macro';
import { PATHS } from '../paths.ts';

/** Dossiers that PV05 appraises. */
export function AppraisalPage() {
  const { t } = useLingui();
  return <DossierQueue awaiting="APPRAISAL" path={PATHS.appraisal} title={t`Chờ thẩm định`} />;
}
