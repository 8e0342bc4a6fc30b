import type { Role } from '@antoan/web';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a person is called by her office. */
export const ROLE_WORDS: Record<Role, MessageDescriptor> = {
  UNIT_EDITOR: msg`Người nhập liệu`,
  UNIT_HEAD: msg`Người đứng đầu`,
  MANAGER_OFFICER: msg`Chuyên viên`,
  MANAGER_HEAD: msg`Lãnh đạo`,
  DISTRICT_OFFICER: msg`Chuyên viên`,
  DISTRICT_CHAIR: msg`Chủ tịch UBND huyện`,
  AREA_POLICE: msg`Công an huyện`,
  PV05_OFFICER: msg`Cán bộ PV05`,
  PV05_HEAD: msg`Lãnh đạo Công an tỉnh`,
  STEERING_BOARD: msg`Ban Chỉ đạo`,
  EMULATION_OFFICER: msg`Chuyên viên Ban Thi đua`,
  EMULATION_HEAD: msg`Lãnh đạo Ban Thi đua`,
  PROVINCIAL_OFFICE: msg`Văn phòng UBND tỉnh`,
  PROVINCIAL_CHAIR: msg`Chủ tịch UBND tỉnh`,
  SUPERIOR_VIEWER: msg`Cấp trên`,
  PORTAL_EDITOR: msg`Biên tập Cổng thông tin`,
  JOURNALIST: msg`Phóng viên`,
  PUBLIC: msg`Bạn đọc`,
  AUDITOR: msg`Giám sát`,
  SYSTEM_ADMINISTRATOR: msg`Quản trị hệ thống`,
  LEGAL_CURATOR: msg`Cán bộ pháp chế`,
};
