import { formatDate } from '@antoan/i18n';
import { type GateRuleStep, type Standing, StandingMark, TenureStrip } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLawStepWords } from './useLawStepWords.tsx';
import { type GateStep, paramsOf, type ScreenedNomination, type Screening } from './screening.ts';
import { useReadingWords } from './useReadingWords.ts';

interface StepWords {
  title: ReactNode;
  detail: ReactNode;
  exit: string;
}

/** The questions of the gate as they were answered, and where the way ends. */
export function useGateSteps(nomination: ScreenedNomination, screening: Screening): GateRuleStep[] {
  const { t } = useLingui();
  const wordsOf = useStepWords(nomination, screening);
  const ends = {
    BAR: {
      title: t`Không đề nghị xét tặng`,
      detail: t`Chỉ thay đổi khi có quyết định mới sửa đổi hoặc hủy bỏ kết quả. Không ai được bỏ qua, kể cả quản trị hệ thống.`,
    },
    HOLD: {
      title: t`Tạm dừng`,
      detail: t`Được rà soát lại khi kết quả của đơn vị thay đổi. Không ai được bỏ qua, kể cả quản trị hệ thống.`,
    },
    CLEAR: {
      title: t`Đủ điều kiện`,
      detail: t`Mục 5 của Chỉ thị không ngăn đề nghị này. Công an tỉnh và Ban Thi đua – Khen thưởng xác nhận trước khi trình.`,
    },
  };
  const questions = screening.steps.map((step) => ({ id: idOf(step), ...wordsOf[step.rule](step) }));
  return [...questions, { id: 'end', ...ends[screening.outcome], isStop: true }];
}

/** A question that is asked of several years, awards or documents stands there once for each. */
function idOf(step: GateStep): string {
  const { year = '', family = '', documentNumber = '' } = paramsOf(step);
  return `${step.rule} ${year} ${family} ${documentNumber}`;
}

function useStepWords(
  nomination: ScreenedNomination,
  screening: Screening,
): Record<GateStep['rule'], (step: GateStep) => StepWords> {
  const { t } = useLingui();
  const { awardName, nomineeName, year } = nomination;
  const readings = useReadingWords();
  const headDetail = useHeadDetail();
  const standingDetail = useStandingDetail(screening);
  const lawSteps = useLawStepWords();
  const yearOf = (step: GateStep) => paramsOf(step)['year'] ?? String(year);
  return {
    ...lawSteps,
    AWARD_IN_SCOPE: (step) => ({
      title: t`Là danh hiệu thi đua hoặc hình thức khen thưởng`,
      detail: paramsOf(step)['isAdHoc'] ? t`${awardName}, khen thưởng đột xuất.` : awardName,
      exit: t`Nếu không: ngoài phạm vi`,
    }),
    YEARS_READ: (step) => ({
      title: t`Xét kết quả các năm ${paramsOf(step)['years']?.replaceAll(' ', ', ')}`,
      detail: readings.ofYears(step),
      exit: '',
    }),
    SUBJECT_COVERED: (step) => ({
      title: step.passed
        ? t`Đối tượng là tập thể hoặc người đứng đầu`
        : t`Đối tượng không phải tập thể, không phải người đứng đầu`,
      detail: paramsOf(step)['treatedAs'] === 'COLLECTIVE' ? t`Tập thể đơn vị.` : nomineeName,
      exit: t`Nếu là người khác trong đơn vị: không áp dụng`,
    }),
    YEAR_COUNTS: (step) => ({
      title: t`Năm ${yearOf(step)} không tính`,
      detail:
        paramsOf(step)['bearing'] === 'BEFORE_DIRECTIVE'
          ? t`Chỉ thị áp dụng từ năm ${paramsOf(step)['firstYear']}, không hồi tố.`
          : t`Chỉ tính năm cuối của thời gian đạt thành tích.`,
      exit: '',
    }),
    HEAD_MAJORITY: (step) => ({
      title: readings.ofHead(step, yearOf(step)),
      detail: headDetail(step),
      exit: readings.ofHeadExit(step),
    }),
    UNIT_SUBJECT: (step) => ({
      title: step.passed
        ? t`Đơn vị thuộc diện xét tiêu chuẩn năm ${yearOf(step)}`
        : t`Đơn vị không thuộc diện xét tiêu chuẩn năm ${yearOf(step)}`,
      detail: null,
      exit: t`Nếu không thuộc diện: không áp dụng`,
    }),
    STANDING_MET: (step) => ({
      title: (
        <>
          {t`Kết quả năm ${yearOf(step)}`}: <StandingMark value={standingOf(step, screening)} />
        </>
      ),
      detail: standingDetail(step),
      exit: t`Nếu đạt: đủ điều kiện. Nếu chưa có kết quả: tạm dừng`,
    }),
  };
}

/** Screenings of old told the standing beside the steps alone. */
function standingOf(step: GateStep, { standing }: Screening): Standing {
  return (paramsOf(step)['standing'] as Standing | undefined) ?? standing ?? 'PENDING';
}

function useHeadDetail(): (step: GateStep) => ReactNode {
  const { t } = useLingui();
  return (step) => {
    const { nomineeDays, windowDays, windowFrom, windowTo } = paramsOf(step);
    const window = windowFrom && windowTo ? `${formatDate(windowFrom)} – ${formatDate(windowTo)}` : '';
    return (
      <>
        {t`${nomineeDays} trên ${windowDays} ngày, năm xét ${window}.`}
        {step.tenures?.length ? <TenureStrip tenures={step.tenures} /> : null}
      </>
    );
  };
}

function useStandingDetail(screening: Screening): (step: GateStep) => ReactNode {
  const { t } = useLingui();
  return (step) => {
    const { reason, ...params } = paramsOf(step);
    if (reason === 'STANDING_UNREACHABLE') return t`Chưa lấy được kết quả của đơn vị.`;
    const decisionNumber = params['decisionNumber'] ?? screening.decisionNumber;
    const decisionDate = params['decisionDate'] ?? screening.decisionDate;
    const standingVersion = params['standingVersion'] ?? screening.standingVersion;
    if (!decisionNumber || !decisionDate || reason === 'PENDING' || reason === 'NO_STANDING')
      return t`Chưa có quyết định của cấp có thẩm quyền.`;
    const date = formatDate(decisionDate);
    const authority = params['decisionAuthority'] ?? screening.decisionAuthority;
    return authority
      ? t`Quyết định số ${decisionNumber}, ${date}, của ${authority}. Phiên bản kết quả ${standingVersion}.`
      : t`Quyết định số ${decisionNumber}, ${date}. Phiên bản kết quả ${standingVersion}.`;
  };
}
