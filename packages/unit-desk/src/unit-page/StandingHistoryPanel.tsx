import { formatDate } from '@antoan/i18n';
import { Panel, StandingMark, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';

const StandingHistoryPanel_unit = graphql(`
  fragment StandingHistoryPanel_unit on Unit {
    id
    standingHistory(year: $year) {
      year
      version
      value
      since
      reason
      decision {
        id
        number
        date
      }
    }
  }
`);

/** Every result the year has had, the one in effect first, each with what it rests on. */
export function StandingHistoryPanel(props: { unit: FragmentType<typeof StandingHistoryPanel_unit> }) {
  const { t } = useLingui();
  const { standingHistory } = readFragment(StandingHistoryPanel_unit, props.unit);
  const reasons: Record<string, string> = {
    DECIDED: t`Quyết định công nhận`,
    AMENDED: t`Quyết định sửa đổi`,
    REVOKED: t`Quyết định thu hồi`,
    NOT_SUBMITTED: t`Quyết định chưa đạt vì không nộp hồ sơ`,
    NO_DECISION: t`Chưa có quyết định`,
    ARMED_FORCE_POLICY: t`Lực lượng vũ trang`,
    EXEMPT: t`Loại đơn vị được miễn`,
  };
  return (
    <Panel title={t`Kết quả qua từng quyết định`} isFlush>
      {standingHistory ? (
        <Table
          label={t`Kết quả qua từng quyết định`}
          rows={standingHistory}
          rowKey={({ version }) => String(version)}
          columns={[
            { id: 'value', label: t`Kết quả`, isNowrap: true, cell: ({ value }) => <StandingMark value={value} /> },
            {
              id: 'basis',
              label: t`Căn cứ`,
              phone: 'full',
              cell: ({ decision, reason, since }) => (
                <>
                  {reasons[reason] ?? reason}
                  <div className="at-sub">
                    {decision ? t`số ${decision.number} ngày ${formatDate(decision.date)}` : t`từ ${formatDate(since)}`}
                  </div>
                </>
              ),
            },
          ]}
        />
      ) : (
        <div className="at-panel-body">{t`Chưa lấy được`}</div>
      )}
    </Panel>
  );
}
