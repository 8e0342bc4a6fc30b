import { useSearchState } from '@antoan/router';
import { Empty, Page, PageHead, Panel, Skeleton, Tabs } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { ContestsPanel } from '../contest/ContestsPanel.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { ProposalBuilder } from './ProposalBuilder.tsx';
import { ProposalTable, ProposalTable_proposal } from './ProposalTable.tsx';

const ProposalsPage_query = graphql(`
  query ProposalsPage {
    assessments(awaiting: PROPOSAL, first: 1) {
      totalCount
    }
    recognitionProposals {
      id
      ...ProposalTable_proposal
    }
  }
`);

interface ProposalsPageProps {
  /** The address of this page; a proposal stands at `${path}/${id}`. */
  path: string;
  dossierHref: (assessmentId: string) => string;
  /** The body whose submissions are listed; all that the viewer sees when left out. */
  proposerId?: string;
}

/** Submissions to the deciding authority: what is ready to go, and what went. */
export function ProposalsPage({ path, dossierHref, proposerId }: ProposalsPageProps) {
  const { t } = useLingui();
  const [tab, setTab] = useSearchState('muc', 'lap');
  const [result, retry] = useQuery({ query: ProposalsPage_query });
  const hrefOf = (id: string) => `${path}/${id}`;
  const sent = (result.data?.recognitionProposals ?? []).filter(
    (proposal) => !proposerId || readFragment(ProposalTable_proposal, proposal).proposer?.id === proposerId,
  );
  const waiting = result.data?.assessments.totalCount;
  return (
    <Page density="compact">
      <PageHead title={t`Danh sách đề nghị công nhận`} />
      <ContestsPanel dossierHref={dossierHref} />
      <Tabs
        label={t`Danh sách đề nghị`}
        selected={tab === 'da-trinh' ? 'da-trinh' : 'lap'}
        onChange={setTab}
        items={[
          {
            id: 'lap',
            label: t`Lập tờ trình`,
            ...(waiting === undefined ? {} : { count: waiting }),
            content: <ProposalBuilder dossierHref={dossierHref} proposalHref={hrefOf} />,
          },
          {
            id: 'da-trinh',
            label: t`Đã trình`,
            ...(result.data ? { count: sent.length } : {}),
            content: (
              <Panel isFlush>
                <QueryBoundary
                  result={result}
                  retry={retry}
                  name={t`Các tờ trình`}
                  skeleton={<Skeleton shape="table" />}
                >
                  {() => (
                    <ProposalTable proposals={sent} hrefOf={hrefOf} empty={<Empty title={t`Chưa có tờ trình nào`} />} />
                  )}
                </QueryBoundary>
              </Panel>
            ),
          },
        ]}
      />
    </Page>
  );
}
