import type { UnitWords } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';

/** How the unit desk speaks of an enterprise. */
export function useEnterpriseWords(): UnitWords {
  const { t } = useLingui();
  return {
    myUnit: t`Doanh nghiệp của tôi`,
    theUnit: t`doanh nghiệp`,
    head: t`Giám đốc`,
    submitToHead: t`Trình Giám đốc`,
  };
}
