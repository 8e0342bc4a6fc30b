import { Empty, Page, PageHead, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useQuery } from 'urql';
import { ContestsPanel } from '../contest/ContestsPanel.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { ProposalTable, ProposalTable_proposal } from '../proposal/ProposalTable.tsx';

const PendingDecisionsPage_query = graphql(`
  query PendingDecisionsPage {
    recognitionProposals(state: PROPOSED) {
      id
      ...ProposalTable_proposal
    }
  }
`);

interface PendingDecisionsPageProps {
  path: string;
  dossierHref?: (assessmentId: string) => string;
  decisionHref?: (decisionId: string) => string;
}

/** Submissions that wait for the viewer's signature (a sheet stands at `${path}/${id}`). */
export function PendingDecisionsPage({ path, dossierHref, decisionHref }: PendingDecisionsPageProps) {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: PendingDecisionsPage_query });
  const mine = (result.data?.recognitionProposals ?? []).filter(
    (proposal) => readFragment(ProposalTable_proposal, proposal).viewerCanDecide,
  );
  return (
    <Page density="compact">
      <PageHead title={t`Chờ quyết định`} />
      <Panel isFlush>
        <QueryBoundary result={result} retry={retry} name={t`Các tờ trình`} skeleton={<Skeleton shape="table" />}>
          {() => (
            <ProposalTable
              isPending
              proposals={mine}
              hrefOf={(id) => `${path}/${id}`}
              empty={
                <Empty icon={CircleCheck} title={t`Không có tờ trình nào chờ quyết định`}>
                  {t`Tờ trình mới sẽ hiện ở đây khi Công an trình danh sách.`}
                </Empty>
              }
            />
          )}
        </QueryBoundary>
      </Panel>
      <ContestsPanel {...{ dossierHref, decisionHref }} />
    </Page>
  );
}
