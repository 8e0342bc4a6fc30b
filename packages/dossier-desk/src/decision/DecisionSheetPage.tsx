import { useParams } from '@antoan/router';
import { formatDate } from '@antoan/i18n';
import { Columns, Empty, LinkButton, Page, PageHead, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { ProposalLines } from '../proposal/ProposalLines.tsx';
import { ProposalLines_proposal } from '../proposal/proposal-lines.ts';
import { SigningForm } from './SigningForm.tsx';
import { SigningForm_proposal } from './signing.ts';

const DecisionSheetPage_query = graphql(`
  query DecisionSheetPage($id: ID!) {
    recognitionProposal(id: $id) {
      id
      number
      date
      ...SigningForm_proposal
      ...ProposalLines_proposal
    }
    recognitionDecisions {
      id
      number
      date
      authority {
        id
      }
    }
  }
`);

interface DecisionSheetPageProps {
  /** The address of the list of what waits. */
  path: string;
  dossierHref?: (assessmentId: string) => string;
  /** Where a signed decision is read. */
  decisionHref: (decisionId: string) => string;
}

/** The decision sheet (route `…/:id`): the lines beside the document, whose blanks are the form. */
export function DecisionSheetPage({ path, dossierHref, decisionHref }: DecisionSheetPageProps) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: DecisionSheetPage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Tờ trình`} skeleton={<Skeleton shape="page" />}>
      {({ recognitionProposal: found, recognitionDecisions }) => {
        if (!found)
          return (
            <Empty
              isPage
              title={t`Không tìm thấy tờ trình`}
            >{t`Tờ trình không có, hoặc không thuộc thẩm quyền của bạn.`}</Empty>
          );
        const proposal = readFragment(SigningForm_proposal, found);
        const { year, metCount, notMetCount, decision } = proposal;
        const count = metCount + notMetCount;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[
                { label: t`Chờ quyết định`, href: path },
                { label: t`Tờ trình số ${{ number: found.number }} ngày ${{ date: formatDate(found.date) }}` },
              ]}
              title={t`${{ count }} đơn vị, năm ${{ year }}: ${{ metCount }} đạt, ${{ notMetCount }} chưa đạt`}
              actions={
                decision ? (
                  <LinkButton
                    href={decisionHref(decision.id)}
                  >{t`Xem quyết định ${{ number: decision.number }}`}</LinkButton>
                ) : null
              }
            />
            <Columns layout="sheet">
              <ProposalLines proposal={readFragment(ProposalLines_proposal, found)} dossierHref={dossierHref} />
              <SigningForm
                key={proposal.id}
                proposal={proposal}
                issued={recognitionDecisions}
                onStale={() => retry({ requestPolicy: 'network-only' })}
                decisionHref={decisionHref}
              />
            </Columns>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
