import { formatDate } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type GateRule, type GateStep, paramsOf } from './screening.ts';
import { useHoldAuthorityWords } from './useHoldWords.ts';

type LawRule = Extract<GateRule, 'STATUTORY_HOLD' | 'PREREQUISITE' | 'QUOTA' | 'DUPLICATE'>;

/** The questions of the law on commendation, which stand beside clause 5. */
export function useLawStepWords(): Record<
  LawRule,
  (step: GateStep) => { title: ReactNode; detail: ReactNode; exit: string }
> {
  const { t } = useLingui();
  const authorities = useHoldAuthorityWords();
  return {
    STATUTORY_HOLD: (step) => {
      const { documentNumber, documentDate = '', authority = '' } = paramsOf(step);
      const date = documentDate && formatDate(documentDate);
      const body = authorities[authority] ?? authority;
      return {
        title: t`Cơ quan có thẩm quyền đang xem xét, xác minh`,
        detail: t`Văn bản số ${documentNumber} ngày ${date}, ${body}.`,
        exit: t`Khi có văn bản kết thúc: được rà soát lại`,
      };
    },
    PREREQUISITE: (step) => {
      const { family, times, withinYears, found } = paramsOf(step);
      return {
        title: step.passed ? t`Đủ danh hiệu làm căn cứ` : t`Chưa đủ danh hiệu làm căn cứ`,
        detail: t`Cần ${times} lần ${family} trong ${withinYears} năm; đã có ${found}.`,
        exit: t`Khi bổ sung đủ: được rà soát lại`,
      };
    },
    QUOTA: (step) => {
      const { ofFamily, percent } = paramsOf(step);
      return {
        title: step.passed ? t`Còn trong tỷ lệ quy định` : t`Đã đủ tỷ lệ quy định`,
        detail: t`Không quá ${percent}% số được đề nghị ${ofFamily} của đơn vị trong năm.`,
        exit: t`Nếu vượt tỷ lệ: tạm dừng`,
      };
    },
    DUPLICATE: (step) => {
      const { decisionNumber } = paramsOf(step);
      return {
        title: t`Thành tích đã được khen thưởng`,
        detail: t`Theo Quyết định số ${decisionNumber}.`,
        exit: t`Một thành tích chỉ khen thưởng một lần`,
      };
    },
  };
}
