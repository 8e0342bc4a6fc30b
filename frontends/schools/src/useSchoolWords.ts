import type { UnitWords } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';

/** How the unit desk speaks of a school. */
export function useSchoolWords(): UnitWords {
  const { t } = useLingui();
  return {
    myUnit: t`Trường của tôi`,
    theUnit: t`nhà trường`,
    head: t`Hiệu trưởng`,
    submitToHead: t`Trình Hiệu trưởng`,
  };
}
