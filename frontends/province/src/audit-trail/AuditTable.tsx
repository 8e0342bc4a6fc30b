import { formatDateTime } from '@antoan/i18n';
import { Empty, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useRoleWords } from '../accounts/useRoleWords.ts';
import type { AuditEntry_EntryFragment } from '../graphql/graphql.ts';
import type { Trail } from './trails.ts';
import { accountIn } from './account-in.ts';
import { actIn, useActWords } from './useActWords.ts';
import { useTrailWords } from './useTrailWords.ts';

/** An act and the trail it stands in. */
export type AuditRow = AuditEntry_EntryFragment & { trail: Trail };

interface AuditTableProps {
  entries: readonly AuditRow[];
  nameOf: (actorId: string) => string;
  onOpen: (entry: AuditRow) => void;
}

/** Acts, newest first: when, what, for which unit, by whom. */
export function AuditTable({ entries, nameOf, onOpen }: AuditTableProps) {
  const { t } = useLingui();
  const words = useActWords();
  const trails = useTrailWords();
  const roles = useRoleWords();
  return (
    <Table
      label={t`Nhật ký thao tác`}
      rows={entries}
      rowKey={({ id }) => id}
      rowName={(entry) => `${actIn(words, entry)}, ${formatDateTime(entry.at)}`}
      onOpen={onOpen}
      columns={[
        { id: 'act', label: t`Việc`, phone: 'title', isNowrap: true, cell: (entry) => actIn(words, entry) },
        {
          id: 'at',
          label: t`Thời điểm`,
          phone: 'aside',
          isNowrap: true,
          cell: ({ at }) => <span className="at-num">{formatDateTime(at)}</span>,
        },
        {
          id: 'subject',
          label: t`Đơn vị, tài khoản`,
          cell: (entry) => {
            const account = accountIn(entry);
            const role = entry.facts.find(({ name }) => name === 'role')?.value;
            const unit = entry.unit?.name ?? (entry.unitId ? t`Ngoài phạm vi` : null);
            if (!account) return unit ?? '–';
            const office = [role && roles[role as keyof typeof roles], unit].filter(Boolean).join(', ');
            return (
              <>
                {nameOf(account)} {office ? <span className="at-sub">{office}</span> : null}
              </>
            );
          },
        },
        {
          id: 'actor',
          label: t`Người thực hiện`,
          cell: ({ actorId, actorRole }) => (
            <>
              {nameOf(actorId)} {actorRole ? <span className="at-sub">{roles[actorRole]}</span> : null}
            </>
          ),
        },
        { id: 'trail', label: t`Phần`, isNowrap: true, cell: ({ trail }) => trails[trail] },
      ]}
      empty={
        <Empty title={t`Không có việc nào khớp bộ lọc`}>
          {t`Mỗi thao tác làm thay đổi dữ liệu đều được ghi ở đây, ngay trong lúc thực hiện.`}
        </Empty>
      }
    />
  );
}
