import { DossierQueue } from '@antoan/dossier-desk';
import { useLingui } from '@lingui/react/macro';
import { PLACE } from '../places.ts';

/** Dossiers that UBND huyện verifies. */
export function VerificationPage() {
  const { t } = useLingui();
  return <DossierQueue awaiting="VERIFICATION" path={`${PLACE}/kiem-tra`} title={t`Chờ kiểm tra`} />;
}
