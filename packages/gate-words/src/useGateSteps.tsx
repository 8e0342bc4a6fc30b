import { formatDate } from '@antoan/i18n';
import { type GateRuleStep, StandingMark, TenureStrip } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type GateStep, paramsOf, type ScreenedNomination, type Screening } from './screening.ts';

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
  const questions = screening.steps.map((step) => ({ id: step.rule, ...wordsOf[step.rule](step) }));
  return [...questions, { id: 'end', ...ends[screening.outcome], isStop: true }];
}

function useStepWords(
  nomination: ScreenedNomination,
  screening: Screening,
): Record<GateStep['rule'], (step: GateStep) => StepWords> {
  const { t } = useLingui();
  const { awardName, nomineeName, year } = nomination;
  const headDetail = useHeadDetail();
  const standingDetail = useStandingDetail(screening);
  return {
    AWARD_IN_SCOPE: () => ({
      title: t`Là danh hiệu thi đua hoặc hình thức khen thưởng`,
      detail: awardName,
      exit: t`Nếu không: ngoài phạm vi`,
    }),
    SUBJECT_COVERED: (step) => ({
      title: step.passed
        ? t`Đối tượng là tập thể hoặc người đứng đầu`
        : t`Đối tượng không phải tập thể, không phải người đứng đầu`,
      detail: paramsOf(step)['treatedAs'] === 'COLLECTIVE' ? t`Tập thể đơn vị.` : nomineeName,
      exit: t`Nếu là người khác trong đơn vị: không áp dụng`,
    }),
    HEAD_MAJORITY: (step) => ({
      title: t`Đứng đầu đơn vị trong phần lớn thời gian của năm xét`,
      detail: headDetail(step),
      exit: t`Nếu không quá một nửa thời gian: không áp dụng`,
    }),
    UNIT_SUBJECT: (step) => ({
      title: step.passed
        ? t`Đơn vị thuộc diện xét tiêu chuẩn năm ${year}`
        : t`Đơn vị không thuộc diện xét tiêu chuẩn năm ${year}`,
      detail: null,
      exit: t`Nếu không thuộc diện: không áp dụng`,
    }),
    STANDING_MET: (step) => ({
      title: (
        <>
          {t`Kết quả năm ${year}`}: <StandingMark value={screening.standing ?? 'PENDING'} />
        </>
      ),
      detail: standingDetail(step),
      exit: t`Nếu đạt: đủ điều kiện. Nếu chưa có kết quả: tạm dừng`,
    }),
  };
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

function useStandingDetail({
  decisionNumber,
  decisionDate,
  standingVersion,
}: Screening): (step: GateStep) => ReactNode {
  const { t } = useLingui();
  return (step) => {
    if (paramsOf(step)['reason'] === 'STANDING_UNREACHABLE') return t`Chưa lấy được kết quả của đơn vị.`;
    if (!decisionNumber || !decisionDate) return t`Chưa có quyết định của cấp có thẩm quyền.`;
    const date = formatDate(decisionDate);
    return t`Quyết định số ${decisionNumber}, ${date}. Phiên bản kết quả ${standingVersion}.`;
  };
}
