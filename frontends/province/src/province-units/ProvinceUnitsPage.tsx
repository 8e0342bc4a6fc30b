import { Empty, Page, PageHead } from '@antoan/ui';
import { QueryBoundary, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const ProvinceUnitsPage_query = graphql(`
  query ProvinceUnitsPage($within: ID, $after: String) {
    units(within: $within, hierarchy: TERRITORY, first: 20, after: $after) {
      totalCount
      edges { node { id name kind } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Every unit of the province. */
export function ProvinceUnitsPage() {
  const { t } = useLingui();
  const scope = useViewer()?.grants.find(({ scopeUnit }) => scopeUnit)?.scopeUnit;
  const [result, retry] = useQuery({ query: ProvinceUnitsPage_query, variables: { within: scope?.id }, pause: !scope });

  return (
    <Page density="compact">
      <PageHead title={scope?.name ?? t`Đơn vị toàn tỉnh`} />
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
