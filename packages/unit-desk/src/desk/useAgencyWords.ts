import { useLingui } from '@lingui/react/macro';
import type { UnitWords } from './desk.ts';

/** How the desk speaks of an agency or organisation, in whichever remote its people work. */
export function useAgencyWords(): UnitWords {
  const { t } = useLingui();
  return {
    myUnit: t`Cơ quan của tôi`,
    theUnit: t`cơ quan`,
    head: t`Thủ trưởng`,
    submitToHead: t`Trình Thủ trưởng`,
  };
}
