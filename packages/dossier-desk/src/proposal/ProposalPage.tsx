import { useParams } from '@antoan/router';
import { formatDate } from '@antoan/i18n';
import { Columns, Empty, FactList, Page, PageHead, Panel, Skeleton, StandingBar, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { PrintButtons } from '../printing/PrintButtons.tsx';
import { ProposalLines } from './ProposalLines.tsx';
import { ProposalLines_proposal } from './proposal-lines.ts';
import { ProposalOutcome } from './ProposalOutcome.tsx';
import { ProposalTable_proposal } from './ProposalTable.tsx';
import { WithdrawProposal } from './WithdrawProposal.tsx';

const ProposalPage_query = graphql(`
  query ProposalPage($id: ID!) {
    recognitionProposal(id: $id) {
      id
      ...ProposalTable_proposal
      ...ProposalLines_proposal
    }
  }
`);

interface ProposalPageProps {
  /** The address of the list of submissions. */
  path: string;
  dossierHref?: (assessmentId: string) => string;
  /** Where the decision on it is read. */
  decisionHref: (decisionId: string) => string;
}

/** A submission as it went to the authority (route `…/:id`). */
export function ProposalPage({ path, dossierHref, decisionHref }: ProposalPageProps) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: ProposalPage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Tờ trình`} skeleton={<Skeleton shape="page" />}>
      {({ recognitionProposal: found }) => {
        if (!found) return <Empty isPage title={t`Không tìm thấy tờ trình`} />;
        const proposal = readFragment(ProposalTable_proposal, found);
        const { number, date, year, metCount, notMetCount } = proposal;
        const counts = { met: metCount, notMet: notMetCount, pending: 0, notSubject: 0 };
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Danh sách đề nghị`, href: `${path}?muc=da-trinh` }, { label: number }]}
              title={t`Tờ trình ${{ number }}`}
              subtitle={t`${{ count: metCount + notMetCount }} đơn vị, năm ${{ year }}`}
              actions={<PrintButtons of="recognition-proposals" {...{ id, number }} />}
            />
            <Columns layout="aside-end">
              <ProposalLines proposal={readFragment(ProposalLines_proposal, found)} dossierHref={dossierHref} />
              <Panel title={t`Tờ trình`}>
                <Stack>
                  <FactList
                    items={[
                      { label: t`Số`, value: number },
                      { label: t`Ngày`, value: formatDate(date), isNumeric: true },
                      { label: t`Cơ quan trình`, value: proposal.proposer?.name ?? '–' },
                      { label: t`Cơ quan quyết định`, value: proposal.authority.name },
                      { label: t`Đạt`, value: metCount, isNumeric: true },
                      { label: t`Chưa đạt`, value: notMetCount, isNumeric: true },
                    ]}
                  />
                  <StandingBar counts={counts} />
                  <ProposalOutcome proposal={proposal} decisionHref={decisionHref} />
                  {proposal.viewerCanWithdraw ? (
                    <WithdrawProposal proposal={proposal} onStale={() => retry({ requestPolicy: 'network-only' })} />
                  ) : null}
                </Stack>
              </Panel>
            </Columns>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
