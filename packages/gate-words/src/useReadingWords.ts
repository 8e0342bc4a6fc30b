import { useLingui } from '@lingui/react/macro';
import { type GateStep, paramsOf } from './screening.ts';

/** The words for what the recorded reading of clause 5 decided in a step. */
export function useReadingWords() {
  const { t } = useLingui();
  const schoolYears: Partial<Record<string, string>> = {
    FIRST_YEAR: t`Năm học xét theo kết quả của năm đầu.`,
    SECOND_YEAR: t`Năm học xét theo kết quả của năm sau.`,
    BOTH: t`Năm học xét theo kết quả của cả hai năm.`,
  };
  const multiYears: Partial<Record<string, string>> = {
    STRICT: t`Mọi năm đều tính: một năm chưa đạt thì không đề nghị.`,
    LAST_YEAR: t`Chỉ tính năm cuối.`,
  };
  return {
    /** Which years are read, and why these. */
    ofYears(step: GateStep): string {
      const { schoolYear = '', multiYear = '', policyVersion } = paramsOf(step);
      const basis = policyVersion ? t`Theo cách áp dụng mục 5, phiên bản ${policyVersion}.` : '';
      return [schoolYears[schoolYear], multiYears[multiYear], basis].filter(Boolean).join(' ');
    },
    /** Which head of the year is asked about. */
    ofHead(step: GateStep, year: string): string {
      const words: Partial<Record<string, string>> = {
        AT_WINDOW_END: t`Đứng đầu đơn vị vào ngày cuối của năm xét ${year}`,
        ANY_DAY: t`Đứng đầu đơn vị vào một ngày bất kỳ của năm xét ${year}`,
      };
      return words[paramsOf(step)['headRule'] ?? ''] ?? t`Đứng đầu đơn vị trong phần lớn thời gian của năm xét ${year}`;
    },
    /** Where the way leaves that question. */
    ofHeadExit(step: GateStep): string {
      const words: Partial<Record<string, string>> = {
        AT_WINDOW_END: t`Nếu không đứng đầu vào ngày cuối: không áp dụng`,
        ANY_DAY: t`Nếu không đứng đầu ngày nào: không áp dụng`,
      };
      return words[paramsOf(step)['headRule'] ?? ''] ?? t`Nếu không quá một nửa thời gian: không áp dụng`;
    },
  };
}
