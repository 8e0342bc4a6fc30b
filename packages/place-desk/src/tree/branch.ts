import { graphql } from '../graphql.ts';
import type { PlaceBranchQuery } from '../graphql/graphql.ts';

/** What stood directly below a place; of a place outside the viewer's scope, the viewer's own units in it. */
export const PlaceBranch_query = graphql(`
  query PlaceBranch($id: ID!, $day: LocalDate!) {
    unit(id: $id) {
      id
      children(asOf: $day) {
        id
        kind
        at(day: $day) {
          id
          name
          kind
          level
        }
      }
    }
    units(within: $id, asOf: $day, organisationsOnly: true, first: 100) {
      totalCount
      edges {
        node {
          id
          kind
          at(day: $day) {
            id
            name
            kind
            level
          }
        }
      }
    }
  }
`);

/** One entry below a place. */
export interface BranchEntry {
  id: string;
  name: string;
  isPlace: boolean;
}

/** The entries of a branch: places first, each kind as the server ordered it. */
export function entriesOf({ unit, units }: PlaceBranchQuery): BranchEntry[] {
  const found = unit?.children ?? units.edges.map(({ node }) => node);
  const entries = found.flatMap(({ id, at }) => (at ? [{ id, name: at.name, isPlace: at.kind === 'TERRITORY' }] : []));
  return [...entries.filter(({ isPlace }) => isPlace), ...entries.filter(({ isPlace }) => !isPlace)];
}
