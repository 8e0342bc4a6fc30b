import type { Role } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';

/** Every role by its office, as the register of accounts names it. */
export function useRoleWords(): Record<Role, string> {
  const { t } = useLingui();
  return {
    UNIT_EDITOR: t`Người nhập liệu của đơn vị`,
    UNIT_HEAD: t`Người đứng đầu đơn vị`,
    MANAGER_OFFICER: t`Chuyên viên cơ quan quản lý`,
    MANAGER_HEAD: t`Lãnh đạo cơ quan quản lý`,
    DISTRICT_OFFICER: t`Chuyên viên UBND huyện`,
    DISTRICT_CHAIR: t`Chủ tịch UBND huyện`,
    AREA_POLICE: t`Công an huyện`,
    PV05_OFFICER: t`Cán bộ PV05`,
    PV05_HEAD: t`Lãnh đạo Công an tỉnh`,
    STEERING_BOARD: t`Ban Chỉ đạo`,
    EMULATION_OFFICER: t`Chuyên viên Ban Thi đua - Khen thưởng`,
    EMULATION_HEAD: t`Lãnh đạo Ban Thi đua - Khen thưởng`,
    PROVINCIAL_OFFICE: t`Văn phòng UBND tỉnh`,
    PROVINCIAL_CHAIR: t`Chủ tịch UBND tỉnh`,
    SUPERIOR_VIEWER: t`Cơ quan cấp trên`,
    PORTAL_EDITOR: t`Biên tập Cổng Thông tin điện tử`,
    JOURNALIST: t`Phóng viên`,
    PUBLIC: t`Bạn đọc`,
    AUDITOR: t`Giám sát`,
    SYSTEM_ADMINISTRATOR: t`Quản trị hệ thống`,
    LEGAL_CURATOR: t`Cán bộ pháp chế`,
  };
}
