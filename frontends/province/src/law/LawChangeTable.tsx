import { formatDate, formatDateTime } from '@antoan/i18n';
import { Empty, Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import type { LawChangeAct, LawChangeState } from '../graphql/graphql.ts';
import { useLawWords } from './useLawWords.ts';

/** A change as a list shows it. */
export interface ListedLawChange {
  id: string;
  title: string;
  act: LawChangeAct;
  state: LawChangeState;
  effectiveOn: string;
  legalBasis: string;
  proposedAt: string;
  isMine: boolean;
}

/** Changes of the law's data, those that wait and those that are settled. */
export function LawChangeTable({
  label,
  changes,
  hrefOf,
}: {
  label: string;
  changes: readonly ListedLawChange[];
  hrefOf: (id: string) => string;
}) {
  const { t } = useLingui();
  const { states, acts } = useLawWords();
  return (
    <Table
      label={label}
      rows={changes}
      rowKey={({ id }) => id}
      rowName={({ title, proposedAt }) => `${title}, ${formatDateTime(proposedAt)}`}
      rowHref={({ id }) => hrefOf(id)}
      columns={[
        { id: 'title', label: t`Thay đổi`, phone: 'title', cell: ({ title }) => title },
        { id: 'act', label: t`Nội dung`, cell: ({ act }) => acts[act] },
        { id: 'basis', label: t`Căn cứ`, cell: ({ legalBasis }) => <span className="at-sub">{legalBasis}</span> },
        {
          id: 'effective',
          label: t`Áp dụng từ`,
          isNowrap: true,
          cell: ({ effectiveOn }) => <span className="at-num">{formatDate(effectiveOn)}</span>,
        },
        {
          id: 'proposed',
          label: t`Đề nghị lúc`,
          isNowrap: true,
          cell: ({ proposedAt }) => <span className="at-num">{formatDateTime(proposedAt)}</span>,
        },
        {
          id: 'state',
          label: t`Tình trạng`,
          phone: 'aside',
          isNowrap: true,
          cell: ({ state, isMine }) =>
            state === 'PROPOSED' && !isMine ? <Tag tone="warn">{t`Chờ bạn xác nhận`}</Tag> : <Tag>{states[state]}</Tag>,
        },
      ]}
      empty={
        <Empty icon={Scale} title={t`Chưa có thay đổi nào`}>
          {t`Mỗi thay đổi do một cán bộ pháp chế đề nghị và một người khác xác nhận.`}
        </Empty>
      }
    />
  );
}
