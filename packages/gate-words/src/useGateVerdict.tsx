import { formatDate } from '@antoan/i18n';
import type { Fact } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { decidingYearOf } from './rule-path.ts';
import { paramsOf, type ScreenedNomination, type Screening } from './screening.ts';

/** The verdict of a screening: title, sentence and the facts it rests on. */
export function useGateVerdict(
  nomination: ScreenedNomination,
  screening: Screening,
): { title: string; sentence: string; facts: Fact[] } {
  const { t } = useLingui();
  // Of several years the sentence tells the one that decides; the steps tell them all.
  const deciding = { ...nomination, year: Number(decidingYearOf(screening) ?? nomination.year) };
  const bar = useBarSentence(deciding, screening);
  const hold = useHoldSentence(deciding, screening);
  const clear = useClearSentence(deciding, screening);
  const { decisionNumber, decisionDate } = screening;
  const ofDecision: Fact[] = decisionNumber
    ? [
        { label: t`Quyết định`, value: <span className="at-nowrap">{decisionNumber}</span> },
        { label: t`Ngày`, value: decisionDate ? formatDate(decisionDate) : t`Chưa có`, isNumeric: true },
      ]
    : [{ label: t`Quyết định`, value: t`Chưa có` }];
  return {
    title: { BAR: t`Không đề nghị xét tặng`, HOLD: t`Tạm dừng, chờ rà soát lại`, CLEAR: t`Đủ điều kiện` }[
      screening.outcome
    ],
    sentence: { BAR: bar, HOLD: hold, CLEAR: clear }[screening.outcome],
    facts: [
      ...ofDecision,
      { label: t`Năm xét`, value: String(nomination.year), isNumeric: true },
      { label: t`Căn cứ`, value: t`Mục 5 Chỉ thị` },
    ],
  };
}

function useDecisionPhrase({ decisionNumber, decisionDate, decisionAuthority }: Screening): string {
  const { t } = useLingui();
  if (!decisionNumber || !decisionDate) return t`theo quyết định của cấp có thẩm quyền`;
  const date = formatDate(decisionDate);
  return decisionAuthority
    ? t`Quyết định số ${decisionNumber} ngày ${date} của ${decisionAuthority}`
    : t`Quyết định số ${decisionNumber} ngày ${date}`;
}

function useBarSentence({ unitName, year, nomineeName, subject }: ScreenedNomination, screening: Screening): string {
  const { t } = useLingui();
  const repeated = screening.steps.find(({ rule }) => rule === 'DUPLICATE');
  const { decisionNumber } = paramsOf(repeated);
  const decision = useDecisionPhrase(screening);
  const { nomineeDays, windowDays } = paramsOf(
    screening.steps.find(
      (step) => step.rule === 'HEAD_MAJORITY' && (paramsOf(step)['year'] ?? String(year)) === String(year),
    ),
  );
  const standing = t`${unitName} được quyết định chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year} (${decision}).`;
  const headship = t`${nomineeName} là người đứng đầu trong ${nomineeDays} trên ${windowDays} ngày của năm xét.`;
  const clause = t`Theo mục 5 của Chỉ thị, Ban Thi đua – Khen thưởng và Công an tỉnh rà soát, không đề nghị.`;
  // Clause 5 speaks first; only where it has nothing to say the law on commendation does.
  if (repeated && !screening.steps.some(({ rule, isExit }) => rule === 'STANDING_MET' && !isExit))
    return t`${nomineeName} đã được khen thưởng cho thành tích năm ${year} theo Quyết định số ${decisionNumber}.`;
  return [standing, ...(subject === 'COLLECTIVE' ? [] : [headship]), clause].join(' ');
}

function useHoldSentence({ unitName, year, nomineeName }: ScreenedNomination, screening: Screening): string {
  const { t } = useLingui();
  const stopped = screening.steps.filter(({ passed, isExit }) => !passed && !isExit).at(-1);
  const { reason, unrecordedDays, documentNumber, family, times, withinYears, percent, ofFamily, decisionNumber } =
    paramsOf(stopped);
  const again = t`Đề nghị chờ ở đây và được rà soát lại ngay khi có đủ căn cứ, không phải nộp lại.`;
  const causes: Partial<Record<string, string>> = {
    PENDING: t`${unitName} chưa có kết quả tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year}.`,
    NO_STANDING: t`${unitName} chưa có kết quả tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year}.`,
    STANDING_UNREACHABLE: t`Chưa đọc được kết quả tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year} của ${unitName}.`,
    TENURES_UNREACHABLE: t`Chưa đọc được thời gian giữ chức của người đứng đầu ${unitName}.`,
    NOMINEE_NOT_AMONG_HEADS: t`${nomineeName} được đề nghị với tư cách người đứng đầu nhưng không có trong danh sách người đứng đầu của ${unitName} trong năm xét ${year}.`,
    NAME_RESEMBLES_HEAD: t`Tên ${nomineeName} gần giống tên người đứng đầu ${unitName}, chưa xác định được có phải một người hay không.`,
    HOLD_OPEN: t`Cơ quan có thẩm quyền đang xem xét, xác minh theo Văn bản số ${documentNumber}; pháp luật về thi đua, khen thưởng chưa cho phép đề nghị.`,
    PREREQUISITE_NOT_SHOWN: t`Chưa đủ danh hiệu làm căn cứ: cần ${times} lần ${family} trong ${withinYears} năm.`,
    QUOTA_REACHED: t`Số đề nghị đã đủ ${percent}% số được đề nghị ${ofFamily} của đơn vị trong năm.`,
    SAME_ACHIEVEMENT: t`Thành tích năm ${year} đã được khen thưởng theo Quyết định số ${decisionNumber}.`,
    HEADS_NOT_RECORDED: t`Có ${unrecordedDays} ngày của năm xét ${year} chưa ghi ai là người đứng đầu ${unitName}.`,
  };
  return `${causes[reason ?? ''] ?? t`Chưa đủ căn cứ để rà soát theo mục 5 của Chỉ thị.`} ${again}`;
}

function useClearSentence(
  { unitName, year, nomineeName, awardName }: ScreenedNomination,
  screening: Screening,
): string {
  const { t } = useLingui();
  const decision = useDecisionPhrase(screening);
  const exit = screening.steps
    .filter(({ rule, isExit }) => isExit && rule !== 'PREREQUISITE' && rule !== 'QUOTA')
    .at(-1);
  const { nomineeDays, windowDays } = paramsOf(exit);
  switch (exit?.rule) {
    case 'AWARD_IN_SCOPE':
      return t`${awardName} không thuộc các danh hiệu thi đua, hình thức khen thưởng mà mục 5 của Chỉ thị nói đến.`;
    case 'SUBJECT_COVERED':
      return t`${nomineeName} không phải người đứng đầu ${unitName} trong năm xét ${year}. Mục 5 của Chỉ thị chỉ áp dụng cho tập thể và người đứng đầu.`;
    case 'HEAD_MAJORITY':
      return t`${nomineeName} đứng đầu ${unitName} trong ${nomineeDays} trên ${windowDays} ngày của năm xét ${year}, không quá một nửa, nên mục 5 của Chỉ thị không áp dụng.`;
    case 'UNIT_SUBJECT':
      return t`${unitName} không thuộc diện xét tiêu chuẩn năm ${year}, nên mục 5 của Chỉ thị không áp dụng.`;
    default:
      return t`${unitName} được quyết định đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year} (${decision}).`;
  }
}
