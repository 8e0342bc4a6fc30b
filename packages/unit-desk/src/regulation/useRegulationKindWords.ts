import { useLingui } from '@lingui/react/macro';
import type { RegulationKind } from '../graphql/graphql.ts';

/** What a regulation is about, in words, in the order in which offices name them. */
export function useRegulationKindWords(): Record<RegulationKind, string> {
  const { t } = useLingui();
  return {
    NOI_QUY: t`Nội quy cơ quan, đơn vị`,
    QUY_CHE_BAO_VE: t`Quy chế bảo vệ cơ quan`,
    BMNN: t`Quy chế bảo vệ bí mật nhà nước`,
    PCCC: t`Phòng cháy, chữa cháy`,
    AN_TOAN_LAO_DONG: t`An toàn lao động`,
    PHOI_HOP: t`Quy chế phối hợp`,
    KHAC: t`Văn bản khác`,
  };
}
