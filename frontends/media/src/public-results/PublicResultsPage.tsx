import { formatDate } from '@antoan/i18n';
import { Empty, Page, PageHead } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const PublicResultsPage_query = graphql(`
  query PublicResultsPage($year: Int!, $after: String) {
    publicRecognitions(year: $year, first: 20, after: $after) {
      totalCount
      edges { node { id unitName districtName decisionNumber decisionDate } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Units whose recognition is published; open to everybody. */
export function PublicResultsPage() {
  const { t } = useLingui();
  // The year in work is decided after its window closes; what is published is the year before.
  const year = (usePlatform()?.standardYear ?? 0) - 1;
  const [result, retry] = useQuery({ query: PublicResultsPage_query, variables: { year }, pause: year < 0 });

  return (
    <Page density="roomy" width="text">
      <PageHead title={t`Kết quả công khai năm ${{ year }}`} />
      <QueryBoundary
        result={result}
        retry={retry}
        isEmpty={({ publicRecognitions }) => publicRecognitions.totalCount === 0}
        empty={<Empty title={t`Chưa công bố kết quả năm ${{ year }}`} />}
      >
        {({ publicRecognitions }) => (
          <ul>
            {publicRecognitions.edges.map(({ node }) => (
              <li key={node.id}>
                {node.unitName}, {node.districtName}: {node.decisionNumber}, {formatDate(node.decisionDate)}
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </Page>
  );
}
