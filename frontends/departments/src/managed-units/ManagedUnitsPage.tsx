import { Empty, Page, PageHead } from '@antoan/ui';
import { QueryBoundary, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const ManagedUnitsPage_query = graphql(`
  query ManagedUnitsPage($within: ID, $after: String) {
    units(within: $within, hierarchy: MANAGEMENT, first: 20, after: $after) {
      totalCount
      edges { node { id name kind } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Units the department manages. */
export function ManagedUnitsPage() {
  const { t } = useLingui();
  const scope = useViewer()?.grants.find(({ scopeUnit }) => scopeUnit)?.scopeUnit;
  const [result, retry] = useQuery({ query: ManagedUnitsPage_query, variables: { within: scope?.id }, pause: !scope });

  return (
    <Page density="compact">
      <PageHead title={scope?.name ?? t`Đơn vị quản lý`} />
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
