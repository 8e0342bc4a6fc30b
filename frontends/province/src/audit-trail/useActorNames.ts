import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { TRAILS } from './trails.ts';
import { useTrailWords } from './useTrailWords.ts';

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

/** As many as one question may name: a page has fifty acts, each with an actor and perhaps an account acted on. */
const MOST = 100;
const SERVICE = 'service:';

/** Who stands behind the ids in the trail. While identity is away the id itself stands there: it is what was recorded. */
export function useActorNames(actorIds: readonly string[]): (actorId: string) => string {
  const { t } = useLingui();
  const trails = useTrailWords();
  const ids = [...new Set(actorIds)].filter((id) => !id.includes(':')).slice(0, MOST);
  const [{ data }] = useQuery({
    query: ActorNames_query,
    variables: { ids, first: MOST },
    pause: ids.length === 0,
  });
  const names = new Map(data?.accounts.edges.map(({ node }) => [node.id, `${node.displayName} (${node.username})`]));
  return (id) => {
    if (!id.startsWith(SERVICE)) return names.get(id) ?? id;
    const name = id.slice(SERVICE.length);
    const trail = TRAILS.find(
      (each) => each === name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    return t`Hệ thống (${{ part: trail ? trails[trail] : name }})`;
  };
}
