import { DossierQueue } from '@antoan/dossier-desk';
import { useLingui } from '@lingui/react/macro';
import { PLACE } from '../places.ts';

/** Dossiers that Công an huyện appraises. */
export function AppraisalPage() {
  const { t } = useLingui();
  return <DossierQueue awaiting="APPRAISAL" path={`${PLACE}/tham-dinh`} title={t`Chờ thẩm định`} />;
}
