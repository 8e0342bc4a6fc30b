import { useLingui } from '@lingui/react/macro';
import type { ReportState } from '../graphql/graphql.ts';

/** The states of a report as its receiver speaks of them. */
export function useReportStateWords(): Record<ReportState, string> {
  const { t } = useLingui();
  return { SUBMITTED: t`Đã nộp, chờ tiếp nhận`, ACCEPTED: t`Đã tiếp nhận`, DRAFT: t`Đang làm`, OPEN: t`Chưa làm` };
}
