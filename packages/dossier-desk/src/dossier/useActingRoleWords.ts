import { useLingui } from '@lingui/react/macro';
import type { Role } from '../graphql/graphql.ts';

/** People who act on dossiers, by their office. */
export function useActingRoleWords(): Partial<Record<Role, string>> {
  const { t } = useLingui();
  return {
    UNIT_EDITOR: t`Người nhập liệu`,
    UNIT_HEAD: t`Người đứng đầu`,
    MANAGER_OFFICER: t`Chuyên viên`,
    MANAGER_HEAD: t`Lãnh đạo`,
    DISTRICT_OFFICER: t`Chuyên viên`,
    DISTRICT_CHAIR: t`Chủ tịch`,
    AREA_POLICE: t`Cán bộ`,
    PV05_OFFICER: t`Cán bộ PV05`,
    PV05_HEAD: t`Lãnh đạo`,
    PROVINCIAL_CHAIR: t`Chủ tịch`,
  };
}
