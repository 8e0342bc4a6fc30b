import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const ActorNames_query = graphql(`
  query ActorNames($ids: [ID!]!, $first: Int!) {
    accounts(ids: $ids, first: $first) {
      edges {
        node {
          id
          username
          displayName
        }
      }
    }
  }
`);

/** As many as one page of the trail can name. */
const MOST = 100;

/** Who stands behind the ids in the trail. While identity is away the id itself stands there: it is what was recorded. */
export function useActorNames(actorIds: readonly string[]): (actorId: string) => string {
  const { t } = useLingui();
  const ids = [...new Set(actorIds)].filter((id) => !id.includes(':')).slice(0, MOST);
  const [{ data }] = useQuery({
    query: ActorNames_query,
    variables: { ids, first: MOST },
    pause: ids.length === 0,
  });
  const names = new Map(data?.accounts.edges.map(({ node }) => [node.id, `${node.displayName} (${node.username})`]));
  return (id) => (id.startsWith('service:') ? t`Hệ thống, phần ${{ part: id.slice(8) }}` : (names.get(id) ?? id));
}
