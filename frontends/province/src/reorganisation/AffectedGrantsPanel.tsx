import { Panel, Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useRoleWords } from '../accounts/useRoleWords.ts';
import type { PlanPreviewData } from './PlanPreview.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

interface AffectedGrantsPanelProps {
  grants: PlanPreviewData['reorganisation']['grantsAffected'];
  day: string;
}

/** Whose scope changes; says so plainly when the accounts cannot be asked. */
export function AffectedGrantsPanel({ grants, day }: AffectedGrantsPanelProps) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const { fates } = useReorganisationWords();
  const hasEnding = grants?.some(({ fate }) => fate === 'ENDS') ?? false;
  return (
    <Panel title={t`Quyền của tài khoản`} isFlush>
      {grants === null ? (
        <p className="province-note">{t`Chưa lấy được. Quyền vẫn thay đổi theo đơn vị khi thực hiện.`}</p>
      ) : grants.length === 0 ? (
        <p className="province-note">{t`Không có quyền nào thay đổi.`}</p>
      ) : (
        <Table
          label={t`Quyền thay đổi`}
          rows={grants}
          rowKey={({ fate, role, scope, body }) => `${fate} ${role} ${scope?.id} ${body?.id}`}
          columns={[
            {
              id: 'fate',
              label: t`Thay đổi`,
              isNowrap: true,
              phone: 'aside',
              cell: ({ fate }) => (
                <Tag tone={fate === 'ENDS' ? 'warn' : 'plain'}>
                  {fate === 'ENDS' && day ? t`Hết hiệu lực từ ${{ day }}` : fates[fate]}
                </Tag>
              ),
            },
            { id: 'role', label: t`Vai trò`, cell: ({ role }) => roles[role] },
            { id: 'scope', label: t`Phạm vi`, cell: ({ scope }) => scope?.name ?? '–' },
            { id: 'body', label: t`Cơ quan, đơn vị`, cell: ({ body }) => body?.name ?? '–' },
            {
              id: 'count',
              label: t`Số tài khoản`,
              isNumeric: true,
              cell: ({ count, accountNames }) => (accountNames ? accountNames.join(', ') : count),
            },
          ]}
        />
      )}
      {hasEnding ? <p className="at-sub province-note">{t`Người của đơn vị kế thừa cần được cấp quyền mới.`}</p> : null}
    </Panel>
  );
}
