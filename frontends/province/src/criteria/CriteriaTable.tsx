import { Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { CriteriaSet_SetFragment } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { NeedsChecking } from './NeedsChecking.tsx';

interface CriteriaTableProps {
  label: string;
  criteria: CriteriaSet_SetFragment['criteria'];
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
}

/** The criteria of one version in order; with `selected` each can be marked. */
export function CriteriaTable({ label, criteria, selected, onSelectedChange }: CriteriaTableProps) {
  const { t } = useLingui();
  const { asks } = useLawWords();
  return (
    <Table
      label={label}
      rows={criteria}
      rowKey={({ id }) => id}
      rowName={({ number }) => number}
      {...(selected && onSelectedChange ? { selected, onSelectedChange } : {})}
      columns={[
        {
          id: 'number',
          label: t`Số`,
          phone: 'line',
          isNowrap: true,
          width: '56px',
          cell: ({ number }) => <span className="at-num">{number}</span>,
        },
        {
          id: 'text',
          label: t`Tiêu chí`,
          phone: 'title',
          cell: ({ text, needsChecking }) => (
            <span className="province-plain">
              {text} {needsChecking ? <NeedsChecking /> : null}
            </span>
          ),
        },
        { id: 'section', label: t`Nhóm`, cell: ({ section }) => <span className="at-sub">{section}</span> },
        {
          id: 'kind',
          label: t`Yêu cầu`,
          isNowrap: true,
          cell: ({ kind, threshold }) => (threshold ? `${asks[kind]} ${threshold}%` : asks[kind]),
        },
        {
          id: 'evidence',
          label: t`Minh chứng`,
          cell: ({ evidence }) => <span className="at-sub">{evidence.join('; ') || '–'}</span>,
        },
        {
          id: 'mandatory',
          label: t`Bắt buộc`,
          isNowrap: true,
          cell: ({ isMandatory, ifPartyOrganisation }) => (
            <>
              {isMandatory ? t`Có` : t`Không`} {ifPartyOrganisation ? <Tag>{t`nếu có tổ chức đảng`}</Tag> : null}
            </>
          ),
        },
      ]}
    />
  );
}
