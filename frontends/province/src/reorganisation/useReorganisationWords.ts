import type {
  CodeScheme,
  GrantFate,
  Hierarchy,
  ReorganisationAct,
  ReorganisationState,
  ReorganisationStepKind,
  UnitKind,
  UnitLevel,
} from '../graphql/graphql.ts';
import { useLingui } from '@lingui/react/macro';

/** The words of a reorganisation. */
export function useReorganisationWords() {
  const { t } = useLingui();
  return {
    states: {
      DRAFT: t`Bản nháp`,
      CONFIRMED_ONCE: t`Đã xác nhận lần 1`,
      APPLIED: t`Đã thực hiện`,
      WITHDRAWN: t`Đã rút`,
    } satisfies Record<ReorganisationState, string>,
    steps: {
      MERGE: t`Sáp nhập, hợp nhất`,
      SPLIT: t`Chia, tách`,
      RENAME: t`Đổi tên`,
      MOVE: t`Chuyển chủ quản, địa bàn`,
      RECODE: t`Đổi mã`,
      ABOLISH: t`Giải thể`,
      ESTABLISH: t`Thành lập`,
    } satisfies Record<ReorganisationStepKind, string>,
    acts: {
      DRAFTED: t`Lập phương án`,
      CHANGED: t`Sửa phương án`,
      CONFIRMED_FIRST: t`Xác nhận lần 1`,
      CONFIRMATION_VOIDED: t`Xác nhận lần 1 mất hiệu lực`,
      APPLIED: t`Xác nhận lần 2, thực hiện`,
      WITHDRAWN: t`Rút phương án`,
    } satisfies Record<ReorganisationAct, string>,
    hierarchies: {
      TERRITORY: t`Địa bàn`,
      MANAGEMENT: t`Chủ quản`,
      POLICE: t`Công an phụ trách`,
      REPORTING: t`Báo cáo`,
    } satisfies Record<Hierarchy, string>,
    nowhere: {
      TERRITORY: t`Không còn thuộc địa bàn nào`,
      MANAGEMENT: t`Không còn đơn vị quản lý`,
      POLICE: t`Không còn Công an phụ trách`,
      REPORTING: t`Không còn nơi nhận báo cáo`,
    } satisfies Record<Hierarchy, string>,
    kinds: {
      TERRITORY: t`Địa bàn`,
      AGENCY: t`Cơ quan`,
      ENTERPRISE: t`Doanh nghiệp`,
      SCHOOL: t`Trường học`,
      MASS_ORGANISATION: t`Đoàn thể`,
      RESIDENTIAL_AREA: t`Khu dân cư`,
      PARTY_BODY: t`Cơ quan Đảng`,
      ARMED_FORCE: t`Lực lượng vũ trang`,
      MEDIA: t`Báo, đài`,
    } satisfies Record<UnitKind, string>,
    levels: {
      PROVINCE: t`Cấp tỉnh`,
      DISTRICT: t`Cấp huyện`,
      COMMUNE: t`Cấp xã`,
      UNIT: t`Đơn vị cơ sở`,
    } satisfies Record<UnitLevel, string>,
    schemes: {
      GSO: t`Mã đơn vị hành chính`,
      MOET: t`Mã trường`,
      MST: t`Mã số thuế`,
      INTERNAL: t`Mã nội bộ`,
    } satisfies Record<CodeScheme, string>,
    fates: {
      ENDS: t`Hết hiệu lực`,
      FOLLOWS: t`Đi theo đơn vị`,
      LOSES: t`Bớt phạm vi`,
      GAINS: t`Thêm phạm vi`,
    } satisfies Record<GrantFate, string>,
  };
}
