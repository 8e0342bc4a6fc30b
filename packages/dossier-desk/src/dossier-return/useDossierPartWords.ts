import { useLingui } from '@lingui/react/macro';
import type { DossierPart } from '../graphql/graphql.ts';

/** The parts of a dossier besides its criteria. */
export function useDossierPartWords(): Record<DossierPart, string> {
  const { t } = useLingui();
  return { REGISTRATION: t`Đăng ký phấn đấu`, MINUTES: t`Biên bản họp đơn vị` };
}
