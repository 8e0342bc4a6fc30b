import { useStandingWords } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Station, Stretch } from './rule-path.ts';
import { type GateRule, paramsOf } from './screening.ts';

/** The few words that stand in the picture of the way: what was asked, and what was answered. */
export function useStationWords() {
  const { t } = useLingui();
  const standings = useStandingWords();
  const subjects: Partial<Record<string, string>> = {
    COLLECTIVE: t`Tập thể`,
    HEAD: t`Người đứng đầu`,
    INDIVIDUAL: t`Người khác`,
  };
  const questions: Record<GateRule, string> = {
    AWARD_IN_SCOPE: t`Danh hiệu, hình thức khen thưởng`,
    YEARS_READ: t`Các năm xét`,
    SUBJECT_COVERED: t`Đối tượng`,
    YEAR_COUNTS: t`Năm được tính`,
    HEAD_MAJORITY: t`Đứng đầu đơn vị`,
    UNIT_SUBJECT: t`Thuộc diện xét`,
    STANDING_MET: t`Tiêu chuẩn an toàn`,
    STATUTORY_HOLD: t`Đang xem xét`,
    PREREQUISITE: t`Danh hiệu làm căn cứ`,
    QUOTA: t`Tỷ lệ`,
    DUPLICATE: t`Khen trùng`,
  };
  return {
    nameOf({ kind, year }: Stretch): string {
      if (kind === 'YEAR') return year ?? t`Năm`;
      return kind === 'LAW' ? t`Luật` : t`Chung`;
    },
    of({ rule, step, mark }: Station): { question: string; answer: string } {
      const { treatedAs = '', nomineeDays, windowDays, standing = '', bearing, reason } = paramsOf(step);
      const yesOrNo = mark === 'on' || mark === 'met' ? t`Có` : t`Không`;
      const answers: Partial<Record<GateRule, string | undefined>> = {
        SUBJECT_COVERED: subjects[treatedAs],
        YEAR_COUNTS: bearing === 'BEFORE_DIRECTIVE' ? t`Trước Chỉ thị` : t`Không tính`,
        HEAD_MAJORITY: nomineeDays && windowDays ? t`${nomineeDays}/${windowDays} ngày` : undefined,
        STANDING_MET:
          reason === 'STANDING_UNREACHABLE' ? t`Chưa đọc được` : (standings[standing as 'MET'] ?? t`Chưa có kết quả`),
        STATUTORY_HOLD: mark === 'stop' ? t`Có văn bản` : t`Không`,
        PREREQUISITE: mark === 'stop' ? t`Chưa đủ` : t`Đủ`,
        QUOTA: mark === 'stop' ? t`Hết tỷ lệ` : t`Còn`,
        DUPLICATE: mark === 'stop' ? t`Đã khen` : t`Không`,
      };
      return { question: questions[rule], answer: answers[rule] ?? yesOrNo };
    },
  };
}
