import { formatDate } from '@antoan/i18n';
import { type Column, Empty, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { ProposalState } from './ProposalState.tsx';

export const ProposalTable_proposal = graphql(`
  fragment ProposalTable_proposal on RecognitionProposal {
    id
    year
    number
    date
    state
    metCount
    notMetCount
    proposer {
      id
      name
    }
    authority {
      id
      name
    }
    decision {
      id
      number
      date
    }
    closedAt
    closedReason
    version
    viewerCanDecide
    viewerCanWithdraw
  }
`);

interface ProposalTableProps {
  proposals: readonly FragmentType<typeof ProposalTable_proposal>[];
  hrefOf: (proposalId: string) => string;
  /** All wait for the same authority, the viewer's: neither it nor the state is said. */
  isPending?: boolean;
  empty: ReactNode;
}

/** Submissions with what they ask for and what became of them. */
export function ProposalTable({ proposals, hrefOf, isPending = false, empty }: ProposalTableProps) {
  const { t } = useLingui();
  const rows = proposals.map((proposal) => readFragment(ProposalTable_proposal, proposal));
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'number', label: t`Tờ trình`, isNowrap: true, cell: ({ number }) => number },
    {
      id: 'date',
      label: t`Ngày`,
      isNowrap: true,
      cell: ({ date }) => <span className="at-num">{formatDate(date)}</span>,
    },
    { id: 'year', label: t`Năm xét`, isNumeric: true, cell: ({ year }) => year },
    { id: 'proposer', label: t`Cơ quan trình`, cell: ({ proposer }) => proposer?.name ?? '–' },
    { id: 'authority', label: t`Cơ quan quyết định`, cell: ({ authority }) => authority.name },
    { id: 'met', label: t`Đạt`, isNumeric: true, cell: ({ metCount }) => metCount },
    { id: 'notMet', label: t`Chưa đạt`, isNumeric: true, cell: ({ notMetCount }) => notMetCount },
    {
      id: 'state',
      label: t`Tình trạng`,
      phone: 'full',
      cell: ({ decision, state }) => <ProposalState decision={decision} state={state} />,
    },
  ];
  return (
    <Table
      label={t`Các tờ trình`}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ number }) => t`Tờ trình ${{ number }}`}
      rowHref={({ id }) => hrefOf(id)}
      columns={columns.filter(({ id }) => !isPending || (id !== 'authority' && id !== 'state'))}
      empty={empty ?? <Empty title={t`Chưa có tờ trình nào`} />}
    />
  );
}
