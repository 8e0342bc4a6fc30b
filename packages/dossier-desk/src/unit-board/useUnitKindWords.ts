import { useLingui } from '@lingui/react/macro';
import type { UnitKind } from '../graphql/graphql.ts';

/** The words of the kinds of unit. */
export function useUnitKindWords(): Record<UnitKind, string> {
  const { t } = useLingui();
  return {
    TERRITORY: t`Địa bàn`,
    AGENCY: t`Cơ quan`,
    ENTERPRISE: t`Doanh nghiệp`,
    SCHOOL: t`Nhà trường`,
    MASS_ORGANISATION: t`Đoàn thể`,
    PARTY_BODY: t`Cơ quan Đảng`,
    ARMED_FORCE: t`Lực lượng vũ trang`,
    MEDIA: t`Cơ quan báo chí`,
    RESIDENTIAL_AREA: t`Khu dân cư`,
  };
}
