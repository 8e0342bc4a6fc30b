import { useUnitKindWords } from '@antoan/dossier-desk';
import { useLingui } from '@lingui/react/macro';
import type { CriteriaLayer, CriterionKind, LawChangeState } from '../graphql/graphql.ts';

/** What the law as data says, in words. */
export function useLawWords() {
  const { t } = useLingui();
  const kinds = useUnitKindWords();
  return {
    /** Of territory the standard judges communes, and nothing above them. */
    kinds: { ...kinds, TERRITORY: t`Xã, phường, thị trấn` },
    states: {
      PROPOSED: t`Chờ người thứ hai xác nhận`,
      IN_FORCE: t`Đã xác nhận`,
      REJECTED: t`Không đồng ý`,
      WITHDRAWN: t`Đã rút`,
    } satisfies Record<LawChangeState, string>,
    acts: { PUT: t`Bản mới`, CHECK: t`Đối chiếu văn bản gốc` },
    layers: { LAW: t`Theo thông tư`, PROVINCE: t`UBND tỉnh bổ sung` } satisfies Record<CriteriaLayer, string>,
    asks: {
      REQUIREMENT: t`Phải có`,
      THRESHOLD: t`Phải đạt tỷ lệ`,
      PROHIBITION: t`Không để xảy ra`,
    } satisfies Record<CriterionKind, string>,
  };
}
