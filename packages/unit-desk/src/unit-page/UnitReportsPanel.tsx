import { formatDate } from '@antoan/i18n';
import { Empty, Panel, Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { ReportState } from '../graphql/graphql.ts';

const UnitReportsPanel_unit = graphql(`
  fragment UnitReportsPanel_unit on Unit {
    id
    reports {
      id
      state
      isLate
      submittedAt
      acceptedAt
      receiver {
        id
        name
      }
      period {
        id
        title
        dueOn
      }
    }
  }
`);

/** The reports the unit owes, and where each is. */
export function UnitReportsPanel(props: { unit: FragmentType<typeof UnitReportsPanel_unit> }) {
  const { t } = useLingui();
  const { reports } = readFragment(UnitReportsPanel_unit, props.unit);
  const states: Record<ReportState, string> = {
    OPEN: t`Chưa làm`,
    DRAFT: t`Đang làm`,
    SUBMITTED: t`Đã nộp`,
    ACCEPTED: t`Đã tiếp nhận`,
  };
  return (
    <Panel title={t`Báo cáo`} isFlush>
      {reports ? (
        <Table
          label={t`Báo cáo của đơn vị`}
          rows={reports}
          rowKey={({ id }) => id}
          empty={<Empty title={t`Chưa có kỳ báo cáo nào`} />}
          columns={[
            { id: 'period', label: t`Kỳ báo cáo`, cell: ({ period }) => period.title },
            {
              id: 'state',
              label: t`Tình trạng`,
              phone: 'aside',
              isNowrap: true,
              cell: ({ state, isLate }) => (
                <>
                  {states[state]} {isLate ? <Tag tone="warn">{t`Chậm`}</Tag> : null}
                </>
              ),
            },
            {
              id: 'submitted',
              label: t`Ngày nộp`,
              isNumeric: true,
              cell: ({ submittedAt }) => (submittedAt ? formatDate(submittedAt) : t`Chưa có`),
            },
            { id: 'due', label: t`Hạn`, isNumeric: true, cell: ({ period }) => formatDate(period.dueOn) },
            { id: 'receiver', label: t`Nơi nhận`, cell: ({ receiver }) => receiver.name },
          ]}
        />
      ) : (
        <div className="at-panel-body">{t`Chưa lấy được`}</div>
      )}
    </Panel>
  );
}
