import type { Hierarchy } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';

/** What a grant of a role must name, as the server says it. */
interface RoleNeeds {
  hierarchy?: Hierarchy | null | undefined;
  needsScope: boolean;
  needsBody: boolean;
}

/** How far a role reaches, in words: in a sentence, and as the name of the field that asks for its scope. */
export function useReachWords() {
  const { t } = useLingui();
  const trees: Record<Hierarchy, string> = {
    TERRITORY: t`Địa bàn`,
    MANAGEMENT: t`Cơ quan quản lý`,
    POLICE: t`Công an phụ trách`,
    REPORTING: t`Tuyến báo cáo`,
  };
  return {
    trees,
    of({ hierarchy, needsBody }: RoleNeeds): string {
      if (hierarchy === 'TERRITORY')
        return t`Phạm vi theo địa bàn: mọi đơn vị trong địa bàn được chọn. Người giữ vai trò thay mặt một cơ quan ở địa bàn đó.`;
      if (hierarchy === 'MANAGEMENT')
        return t`Phạm vi theo cơ quan quản lý: chính đơn vị được chọn và các đơn vị trực thuộc. Người giữ vai trò thay mặt đơn vị đó.`;
      if (hierarchy === 'POLICE')
        return t`Phạm vi theo công an phụ trách: các đơn vị do công an được chọn phụ trách. Người giữ vai trò thay mặt công an đó.`;
      if (needsBody) return t`Không có phạm vi nghiệp vụ: chỉ đọc tài liệu đã chuyển sang công bố.`;
      return t`Không có phạm vi nghiệp vụ: không đọc hồ sơ, không xử lý số liệu của đơn vị nào.`;
    },
    scopeLabel({ hierarchy }: RoleNeeds): string {
      if (hierarchy === 'TERRITORY') return t`Địa bàn`;
      return hierarchy === 'POLICE' ? t`Công an phụ trách` : t`Đơn vị`;
    },
  };
}
