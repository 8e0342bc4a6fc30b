import { formatDate } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { PlanPreviewData } from './PlanPreview.tsx';

interface ObligationsPanelProps {
  obligations: PlanPreviewData['reorganisation']['obligationsEnding'];
}

/** Reports that the units which end have not submitted; says so plainly when the reports cannot be asked. */
export function ObligationsPanel({ obligations }: ObligationsPanelProps) {
  const { t } = useLingui();
  const total = obligations?.total ?? 0;
  const shown = obligations?.first.length ?? 0;
  return (
    <Panel title={t`Báo cáo của đơn vị kết thúc`} isFlush>
      {obligations === null ? (
        <p className="province-note">{t`Chưa lấy được. Báo cáo đã nộp luôn được giữ nguyên.`}</p>
      ) : total === 0 ? (
        <p className="province-note">{t`Không có báo cáo nào chưa nộp.`}</p>
      ) : (
        <Table
          label={t`Báo cáo chưa nộp của đơn vị kết thúc`}
          rows={obligations.first}
          rowKey={({ unit, periodTitle }) => `${unit.id} ${periodTitle}`}
          columns={[
            { id: 'unit', label: t`Đơn vị`, cell: ({ unit }) => unit.name },
            { id: 'period', label: t`Kỳ báo cáo`, cell: ({ periodTitle }) => periodTitle },
            {
              id: 'due',
              label: t`Hạn nộp`,
              isNowrap: true,
              cell: ({ dueOn }) => <span className="at-num">{formatDate(dueOn)}</span>,
            },
            {
              id: 'fate',
              label: t`Sau sắp xếp`,
              phone: 'aside',
              cell: ({ ends }) => (ends ? t`Không còn phải nộp` : t`Còn phải nộp`),
            },
          ]}
        />
      )}
      {shown < total ? (
        <p className="at-sub province-note">{t`Đang hiện ${{ shown }} trong ${{ total }} báo cáo.`}</p>
      ) : null}
    </Panel>
  );
}
