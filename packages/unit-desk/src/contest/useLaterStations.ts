import { formatDate } from '@antoan/i18n';
import type { TimelineItem } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { AssessmentStep } from '../graphql/graphql.ts';

interface LaterEvent {
  step: AssessmentStep;
  at: string;
  reason?: string | null | undefined;
}

/** What came after a decision: contests, what the authority answered, what it changed or took back. */
export function useLaterStations(history: readonly LaterEvent[]): TimelineItem[] {
  const { t } = useLingui();
  const titles: Partial<Record<AssessmentStep, string>> = {
    CONTEST: t`Đơn vị gửi ý kiến về kết quả`,
    UPHOLD: t`Giữ nguyên kết quả`,
    AMEND: t`Quyết định sửa đổi`,
    REVOKE: t`Quyết định thu hồi`,
  };
  return history.flatMap(({ step, at, reason }, index) => {
    const title = titles[step];
    if (!title) return [];
    // What the unit itself wrote stands beside the way already.
    const why = step === 'CONTEST' ? null : reason;
    return [
      {
        id: `${index}-${step}`,
        state: step === 'REVOKE' ? ('back' as const) : ('done' as const),
        title,
        detail: [formatDate(at), why].filter(Boolean).join(' · '),
      },
    ];
  });
}
