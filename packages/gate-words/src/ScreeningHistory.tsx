import { formatDateTime } from '@antoan/i18n';
import { GateMark, Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Screening } from './screening.ts';

type PastScreening = Pick<Screening, 'id' | 'outcome' | 'ranAt' | 'trigger' | 'decisionNumber' | 'standingVersion'>;

/** All that the gate said of a nomination, newest first. */
export function ScreeningHistory({ screenings }: { screenings: readonly PastScreening[] }) {
  const { t } = useLingui();
  const causeOf = useScreeningCause();
  return (
    <Panel title={t`Các lần rà soát`} isFlush>
      <Table
        label={t`Các lần rà soát đề nghị này`}
        rows={screenings}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'ranAt',
            label: t`Thời điểm`,
            isNowrap: true,
            cell: ({ ranAt }) => <span className="at-num">{formatDateTime(ranAt)}</span>,
          },
          {
            id: 'outcome',
            label: t`Kết quả rà soát`,
            phone: 'aside',
            isNowrap: true,
            cell: ({ outcome }) => <GateMark value={outcome} isBoxed={false} />,
          },
          {
            id: 'cause',
            label: t`Vì sao rà soát`,
            phone: 'full',
            cell: (screening) => <span className="at-sub">{causeOf(screening)}</span>,
          },
        ]}
      />
    </Panel>
  );
}

function useScreeningCause(): (screening: PastScreening) => string {
  const { t } = useLingui();
  const causes: Partial<Record<string, string>> = {
    SUBMIT: t`Nộp đề nghị`,
    RESCREEN: t`Rà soát lại theo yêu cầu`,
    ENDORSE: t`Trước khi cấp quản lý đồng ý`,
    CONFIRM: t`Trước khi xác nhận`,
    COUNCIL: t`Trước khi đưa ra hội đồng`,
    HOLD_CHANGED: t`Văn bản tạm dừng có thay đổi`,
    PROPOSE: t`Trước khi trình`,
    DECIDE: t`Trước khi quyết định`,
    STANDING_CHANGED: t`Kết quả của đơn vị thay đổi`,
  };
  return ({ trigger, decisionNumber, standingVersion }) => {
    const basis = decisionNumber
      ? t`Quyết định ${decisionNumber}, kết quả phiên bản ${standingVersion}`
      : t`Chưa có quyết định`;
    return [causes[trigger], basis].filter(Boolean).join('. ');
  };
}
