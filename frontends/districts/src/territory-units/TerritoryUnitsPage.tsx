import { Empty, Page, PageHead } from '@antoan/ui';
import { QueryBoundary, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const TerritoryUnitsPage_query = graphql(`
  query TerritoryUnitsPage($within: ID, $after: String) {
    units(within: $within, hierarchy: TERRITORY, first: 20, after: $after) {
      totalCount
      edges { node { id name kind } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Units of the district or of the police area. */
export function TerritoryUnitsPage() {
  const { t } = useLingui();
  const scope = useViewer()?.grants.find(({ scopeUnit }) => scopeUnit)?.scopeUnit;
  const [result, retry] = useQuery({ query: TerritoryUnitsPage_query, variables: { within: scope?.id }, pause: !scope });

  return (
    <Page density="compact">
      <PageHead title={scope?.name ?? t`Đơn vị trên địa bàn`} />
      <QueryBoundary
        result={result}
        retry={retry}
        isEmpty={({ units }) => units.totalCount === 0}
        empty={<Empty title={t`Chưa có đơn vị nào trong phạm vi này`} />}
      >
        {({ units }) => (
          <ul>
            {units.edges.map(({ node }) => (
              <li key={node.id}>{node.name}</li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </Page>
  );
}
