import { useParams } from '@antoan/router';
import { formatDate } from '@antoan/i18n';
import { Columns, Empty, FactList, LinkButton, Page, PageHead, Panel, Skeleton, StandingBar, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { ProposalLines } from './ProposalLines.tsx';
import { ProposalLines_proposal } from './proposal-lines.ts';
import { ProposalTable_proposal } from './ProposalTable.tsx';

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
        const { number, date, year, metCount, notMetCount, decision } = proposal;
        const counts = { met: metCount, notMet: notMetCount, pending: 0, notSubject: 0 };
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Danh sách đề nghị`, href: `${path}?muc=da-trinh` }, { label: number }]}
              title={t`Tờ trình ${{ number }}`}
              subtitle={t`${{ count: metCount + notMetCount }} đơn vị, năm ${{ year }}`}
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
                  {decision ? (
                    <LinkButton href={decisionHref(decision.id)} icon={Stamp}>
                      {t`Quyết định ${{ number: decision.number }}`}
                    </LinkButton>
                  ) : (
                    <p className="at-sub">{t`Đang chờ ${{ authority: proposal.authority.name }} quyết định.`}</p>
                  )}
                </Stack>
              </Panel>
            </Columns>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
