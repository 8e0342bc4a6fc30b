import type { UnitWords } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';

/** How the unit desk speaks of an agency or organisation. */
export function useBodyWords(): UnitWords {
  const { t } = useLingui();
  return {
    myUnit: t`Cơ quan của tôi`,
    theUnit: t`cơ quan`,
    head: t`Thủ trưởng`,
    submitToHead: t`Trình Thủ trưởng`,
    collective: t`Tập thể cơ quan`,
  };
}
