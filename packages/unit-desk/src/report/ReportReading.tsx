import { formatDate, formatDateTime } from '@antoan/i18n';
import { FactList, Panel, Stack, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import { cellsOf, cellText } from './report-cells.ts';
import { ReportHead } from './ReportHead.tsx';
import { useReportStateWords } from './useReportStateWords.ts';

/** A report that is sent, or somebody else's to fill in: where it stands and its numbers. */
export function ReportReading({ report }: { report: ReportForm_ReportFragment }) {
  const { t } = useLingui();
  const states = useReportStateWords();
  const { period, state, submittedAt, acceptedAt, isLate } = report;
  const cells = cellsOf(report);
  const dueOn = formatDate(period.dueOn);
  return (
    <>
      <ReportHead report={report} />
      <Stack gap="l">
        <Panel title={t`Tình trạng`}>
          <FactList
            items={[
              { label: t`Trạng thái`, value: states[state] },
              { label: t`Ngày nộp`, value: submittedAt ? formatDateTime(submittedAt) : '–', isNumeric: true },
              { label: t`Ngày tiếp nhận`, value: acceptedAt ? formatDateTime(acceptedAt) : '–', isNumeric: true },
              { label: t`Hạn nộp`, value: isLate ? t`${dueOn}, nộp muộn` : dueOn, isNumeric: true },
            ]}
          />
        </Panel>
        <Panel title={period.regime.title} isFlush>
          <Table
            label={t`Số liệu của báo cáo`}
            rows={period.regime.elements}
            rowKey={({ code }) => code}
            columns={[
              {
                id: 'code',
                label: t`Mã`,
                isNowrap: true,
                cell: ({ code }) => <span className="at-num at-muted">{code}</span>,
              },
              { id: 'label', label: t`Chỉ tiêu`, phone: 'full', cell: ({ label }) => label },
              {
                id: 'value',
                label: t`Số liệu`,
                isNumeric: true,
                phone: 'aside',
                cell: ({ code }) => cellText(cells[code]),
              },
              { id: 'unit', label: t`Đơn vị tính`, cell: ({ unit }) => unit },
            ]}
          />
        </Panel>
      </Stack>
    </>
  );
}
