import { graphql } from '../graphql.ts';

export const PlanPreview_query = graphql(`
  query PlanPreview($id: ID!, $hierarchy: Hierarchy!) {
    previewReorganisation(id: $id) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      changedSince {
        id
        name
      }
      ends {
        unitId
        name
        kind
        code
      }
      begins {
        unitId
        name
        kind
        code
      }
      changes {
        unitId
        name
        newName
        code
        newCode
      }
      moves {
        total
        byKind {
          kind
          count
        }
        first {
          unitId
          name
          kind
          places {
            hierarchy
            from {
              id
              name
            }
            to {
              id
              name
            }
          }
        }
      }
      carriedAlong {
        kind
        count
      }
      tree(hierarchy: $hierarchy) {
        before {
          unitId
          name
          parentId
          below
          fate
        }
        after {
          unitId
          name
          parentId
          below
          fate
        }
      }
      reorganisation {
        id
        grantsAffected {
          fate
          role
          count
          accountNames
          scope {
            id
            name
          }
          body {
            id
            name
          }
        }
        obligationsEnding {
          total
          first {
            unit {
              id
              name
            }
            periodTitle
            dueOn
            ends
          }
        }
      }
    }
  }
`);
