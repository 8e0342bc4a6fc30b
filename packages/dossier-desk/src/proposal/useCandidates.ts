import { usePlatform } from '@antoan/web';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ProposalBuilderQuery } from '../graphql/graphql.ts';

const PAGE_SIZE = 100;
/** The most that one list takes. */
const LIST_SIZE = 2000;

const ProposalBuilder_query = graphql(`
  query ProposalBuilder($awaiting: Awaiting!, $year: Int, $search: String, $first: Int!, $after: String) {
    assessments(awaiting: $awaiting, year: $year, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          year
          appraisedResult
          viewerCanPropose
          unit {
            id
            name
            placeName
            districtName
          }
          route {
            decider {
              id
              name
            }
            legalBasis
          }
          criteriaSet {
            id
            criteria {
              id
              number
            }
          }
          appraisedAnswers {
            criterionId
            holds
            conclusionReference
          }
        }
      }
    }
  }
`);

/** A dossier that may go on a list. */
type Candidate = ProposalBuilderQuery['assessments']['edges'][number]['node'];

interface Rest {
  key: string;
  nodes: readonly Candidate[];
}

/** The dossiers that may go on a list: the first hundred at once, the rest when asked for. */
export function useCandidates(awaiting: 'PROPOSAL' | 'ABSENCE', search: string) {
  const client = useClient();
  const standardYear = usePlatform()?.standardYear;
  const [rest, setRest] = useState<Rest>({ key: '', nodes: [] });
  const [isLoadingRest, setLoadingRest] = useState(false);
  const variables = {
    awaiting,
    first: PAGE_SIZE,
    // Who did not submit in years gone by stays so; only the year in work is proposed here.
    ...(awaiting === 'ABSENCE' && standardYear ? { year: standardYear } : {}),
    ...(search.trim() ? { search } : {}),
  };
  const [result, retry] = useQuery({
    query: ProposalBuilder_query,
    variables,
    pause: awaiting === 'ABSENCE' && !standardYear,
  });
  const page = result.data?.assessments;
  const key = `${JSON.stringify(variables)} ${page?.pageInfo.endCursor ?? ''}`;
  const loaded = [...(page?.edges ?? []).map(({ node }) => node), ...(rest.key === key ? rest.nodes : [])];
  const total = page?.totalCount;

  async function loadRest() {
    setLoadingRest(true);
    const nodes: Candidate[] = [];
    let info = page?.pageInfo;
    while (info?.hasNextPage && info.endCursor && nodes.length < LIST_SIZE - PAGE_SIZE) {
      const { data } = await client
        .query(ProposalBuilder_query, { ...variables, after: info.endCursor }, { requestPolicy: 'network-only' })
        .toPromise();
      nodes.push(...(data?.assessments.edges ?? []).map(({ node }) => node));
      info = data?.assessments.pageInfo;
    }
    setRest({ key, nodes });
    setLoadingRest(false);
  }

  return {
    ...{ result, retry, total, isLoadingRest },
    candidates: orderedByGravity(loaded),
    /** How many more could be loaded. */
    left: page?.pageInfo.hasNextPage ? Math.min(total ?? 0, LIST_SIZE) - loaded.length : 0,
    loadRest: () => void loadRest(),
  };
}

// Exceptions first; within each the server's Vietnamese order stays.
function orderedByGravity(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ appraisedResult }: Candidate) => (appraisedResult === 'MET' ? 1 : 0);
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}
