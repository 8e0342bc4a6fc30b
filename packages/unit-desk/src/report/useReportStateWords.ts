import { useLingui } from '@lingui/react/macro';
import type { ReportState } from '../graphql/graphql.ts';

/** Where a report stands, in words. */
export function useReportStateWords(): Record<ReportState, string> {
  const { t } = useLingui();
  return { OPEN: t`Chưa làm`, DRAFT: t`Bản nháp`, SUBMITTED: t`Đã nộp`, ACCEPTED: t`Đã tiếp nhận` };
}
