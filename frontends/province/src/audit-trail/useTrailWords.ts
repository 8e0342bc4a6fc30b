import { useLingui } from '@lingui/react/macro';
import type { Trail } from './trails.ts';

/** What each part of the platform is called in its trail. */
export function useTrailWords(): Record<Trail, string> {
  const { t } = useLingui();
  return {
    units: t`Đơn vị`,
    safetyStandard: t`Tiêu chuẩn an toàn`,
    securityForces: t`Lực lượng bảo vệ`,
    exemplarModels: t`Mô hình`,
    awards: t`Khen thưởng`,
    directives: t`Chỉ thị`,
    reports: t`Báo cáo`,
    press: t`Công bố`,
    identity: t`Tài khoản và quyền`,
  };
}
