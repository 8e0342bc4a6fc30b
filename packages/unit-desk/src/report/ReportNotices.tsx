import { Banner, Button, ProblemsSummary } from '@antoan/ui';
import { FailureNotice } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import type { ReportDraft } from './useReportDraft.ts';

interface ReportNoticesProps {
  elements: ReportForm_ReportFragment['period']['regime']['elements'];
  draft: ReportDraft;
}

/** What stands in the way of a report: a failure, what must be put right, or that somebody else has saved meanwhile. */
export function ReportNotices({ elements, draft }: ReportNoticesProps) {
  const { t } = useLingui();
  const { problems, error, isRefusedAsStale, theirs, isDirty } = draft;
  const labelOf = (code: string | undefined) => elements.find((element) => element.code === code)?.label ?? '';
  return (
    <>
      <FailureNotice error={problems.all.length || isRefusedAsStale ? undefined : error} />
      <ProblemsSummary
        problems={problems.all.map(({ path }) => ({
          message: `${labelOf(path.at(-1))}: ${problems.of(...path) ?? ''}`,
          fieldId: path.join('-'),
        }))}
      />
      {isRefusedAsStale && !theirs && isDirty ? (
        <Banner tone="info" isLive title={t`Chưa lưu: người khác vừa ghi ô khác.`}>
          {t`Số của họ đã vào biểu mẫu, số bạn nhập vẫn còn. Bấm Lưu nháp lần nữa.`}
        </Banner>
      ) : null}
      {theirs ? (
        <Banner
          tone="warn"
          isLive
          title={t`Người khác vừa lưu báo cáo này.`}
          action={<Button size="small" onPress={() => draft.settle(theirs)}>{t`Lấy số vừa lưu`}</Button>}
        >
          {t`Số bạn nhập vẫn còn; số vừa lưu ghi dưới từng ô. Bấm Lưu nháp để giữ số của bạn.`}
        </Banner>
      ) : null}
    </>
  );
}
