import { Trans, useLingui } from '@lingui/react/macro';
import { DueSign } from '../due-sign/DueSign.tsx';
import { GateMark } from '../gate-mark/GateMark.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Seal, SealRecord } from '../seal/Seal.tsx';
import { Cluster } from '../stack/Stack.tsx';
import { StandingMark } from '../standing-mark/StandingMark.tsx';
import { Tag } from '../tag/Tag.tsx';
import { WayRow, type WayState } from '../way-row/WayRow.tsx';

const WAYS: readonly WayState[] = [
  'NOT_SUBMITTED',
  'REGISTERED',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'APPRAISED',
  'PROPOSED',
  'DECIDED',
  'CONTESTED',
  'REVOKED',
];

/** The four grammars of state and the seal. */
export function StateSamples() {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Kết quả của đơn vị`}>
        <div className="at-spec">
          <StandingMark value="MET" isLarge />
          <span className="at-muted">
            <Trans>Có quyết định công nhận. Không vướng mục 5.</Trans>
          </span>
          <StandingMark value="NOT_MET" isLarge />
          <span className="at-muted">
            <Trans>Có quyết định. Mục 5 chặn tập thể và người đứng đầu.</Trans>
          </span>
          <StandingMark value="PENDING" isLarge />
          <span className="at-muted">
            <Trans>Chưa có quyết định. Mục 5 tạm dừng.</Trans>
          </span>
          <StandingMark value="NOT_SUBJECT" isLarge />
          <span className="at-muted">
            <Trans>Ngoài diện áp dụng. Không chặn.</Trans>
          </span>
        </div>
      </Panel>
      <Panel title={t`Rà soát mục 5 và hạn nộp`}>
        <div className="at-spec">
          <span>
            <GateMark value="CLEAR" />
          </span>
          <span className="at-muted">
            <Trans>Đi tiếp đến hội đồng.</Trans>
          </span>
          <span>
            <GateMark value="HOLD" />
          </span>
          <span className="at-muted">
            <Trans>Chờ kết quả; tự rà soát lại khi có.</Trans>
          </span>
          <span>
            <GateMark value="BAR" />
          </span>
          <span className="at-muted">
            <Trans>Không ai bỏ qua được.</Trans>
          </span>
        </div>
        <div className="at-spec-line">
          <DueSign daysLeft={-4} />
          <DueSign daysLeft={0} />
          <DueSign daysLeft={2} />
          <DueSign daysLeft={12} />
          <DueSign extendedTo="2021-01-15" />
          <DueSign isExempt />
        </div>
      </Panel>
      <Panel title={t`Đường đi của hồ sơ`}>
        <div className="at-ways">
          {WAYS.map((state) => (
            <WayRow key={state} state={state} />
          ))}
        </div>
        <p className="at-sub">
          <Trans>Năm trạm: soạn, nộp, kiểm tra, thẩm định, quyết định. Trạm cuối mang dấu son.</Trans>
        </p>
      </Panel>
      <Panel title={t`Dấu quyết định`}>
        <SealRecord
          date="2020-12-18"
          facts={[
            { label: t`Quyết định số`, value: '3127/QĐ-UBND' },
            { label: t`Ngày`, value: '18/12/2020', isNumeric: true },
            { label: t`Thẩm quyền`, value: 'UBND tỉnh' },
            { label: t`Mã kiểm tra`, value: 'LC20-7F3K', isNumeric: true },
          ]}
        />
        <Cluster gap="l">
          <Seal size="small" />
          <Tag>{t`3/5 đã đủ`}</Tag>
          <Tag tone="warn">{t`Khác năm trước 3 tiêu chí`}</Tag>
          <Tag tone="seal">{t`Đã ban hành`}</Tag>
        </Cluster>
      </Panel>
    </>
  );
}
