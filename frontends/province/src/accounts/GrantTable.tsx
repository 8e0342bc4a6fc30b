import { formatDate } from '@antoan/i18n';
import { Button, type Column, Empty, Table, Tag } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { GrantTable_GrantFragment } from '../graphql/graphql.ts';
import { type GrantState, grantStateOn } from './grant-state.ts';
import { roleCode } from './role-code.ts';
import { useReachWords } from './useReachWords.ts';
import { useRoleWords } from './useRoleWords.ts';

const GrantTable_grant = graphql(`
  fragment GrantTable_grant on Grant {
    id
    role
    hierarchy
    validFrom
    validTo
    basis
    endedAt
    endBasis
    scopeUnit {
      id
      name
    }
    bodyUnit {
      id
      name
    }
  }
`);

const STATES: readonly GrantState[] = ['HELD', 'COMING', 'OVER'];

/** One grant of an account, as the table shows it. */
export type GrantRow = GrantTable_GrantFragment;

interface GrantTableProps {
  grants: readonly FragmentType<typeof GrantTable_grant>[];
  /** Ends a grant; absent for who may only read. */
  onEnd?: ((grant: GrantRow) => void) | undefined;
}

/** What an account may be and might have been: held first, then to come, then over. */
export function GrantTable({ grants, onEnd }: GrantTableProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  const roles = useRoleWords();
  const { trees } = useReachWords();
  const words: Record<GrantState, string> = { HELD: t`Đang giữ`, COMING: t`Chưa tới ngày`, OVER: t`Đã kết thúc` };
  const all = grants.map((grant) => readFragment(GrantTable_grant, grant));
  const rows = STATES.flatMap((state) => all.filter((grant) => grantStateOn(today, grant) === state));
  const endColumn: Column<GrantRow> = {
    id: 'end',
    label: t`Việc`,
    phone: 'full',
    isNowrap: true,
    cell: (grant) =>
      onEnd && grantStateOn(today, grant) !== 'OVER' ? (
        <Button
          size="small"
          tone="quiet"
          aria-label={t`Kết thúc quyền ${{ role: roles[grant.role] }}`}
          onPress={() => onEnd(grant)}
        >
          {t`Kết thúc`}
        </Button>
      ) : null,
  };
  return (
    <Table
      label={t`Quyền được giao`}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'role',
          label: t`Vai trò`,
          cell: ({ role }) => (
            <>
              {roles[role]} <span className="at-sub at-num">{roleCode(role)}</span>
            </>
          ),
        },
        {
          id: 'state',
          label: t`Tình trạng`,
          phone: 'aside',
          isNowrap: true,
          cell: (grant) => <Tag>{words[grantStateOn(today, grant)]}</Tag>,
        },
        {
          id: 'scope',
          label: t`Phạm vi`,
          cell: ({ hierarchy, scopeUnit }) =>
            hierarchy ? (
              <>
                {scopeUnit?.name ?? t`Chưa lấy được`} <span className="at-sub">({trees[hierarchy]})</span>
              </>
            ) : (
              t`Không có`
            ),
        },
        { id: 'body', label: t`Thay mặt`, cell: ({ bodyUnit }) => bodyUnit?.name ?? '–' },
        {
          id: 'days',
          label: t`Thời hạn`,
          isNowrap: true,
          cell: ({ validFrom, validTo, endedAt }) => {
            const from = formatDate(validFrom);
            const to = endedAt ? formatDate(endedAt) : validTo && formatDate(validTo);
            return <span className="at-num">{to ? t`${{ from }} đến ${{ to }}` : t`Từ ${{ from }}`}</span>;
          },
        },
        {
          id: 'basis',
          label: t`Căn cứ`,
          cell: ({ basis, endBasis }) => (endBasis ? t`${{ basis }}; kết thúc theo ${{ endBasis }}` : basis),
        },
        ...(onEnd ? [endColumn] : []),
      ]}
      empty={
        <Empty title={t`Tài khoản chưa có quyền nào`}>
          {t`Người dùng đăng nhập được nhưng chỉ xem được kết quả công khai.`}
        </Empty>
      }
    />
  );
}
