import { graphql } from '../graphql.ts';

export const Workbench_reorganisation = graphql(`
  fragment Workbench_reorganisation on Reorganisation {
    id
    version
    title
    effectiveOn
    state
    undoOf
    viewerCanChange
    viewerCanConfirm
    viewerCanUndo
    instrument {
      number
      title
      issuer
      issuedOn
    }
    notReversed {
      code
      unit {
        id
        name
      }
    }
    history {
      act
      at
      isMine
      body {
        id
        name
      }
    }
    steps {
      kind
      name
      shortName
      scheme
      code
      units {
        id
        name
      }
      into {
        id
        name
      }
      places {
        hierarchy
        unit {
          id
          name
        }
      }
      outcomes {
        id
        name
        shortName
        kind
        level
        scheme
        code
        share
        places {
          hierarchy
          unit {
            id
            name
          }
        }
        takes {
          id
          name
        }
        like {
          id
          name
        }
      }
    }
  }
`);

export const ChangePlan_mutation = graphql(`
  mutation ChangePlan($input: ChangeReorganisationInput!) {
    changeReorganisation(input: $input) {
      reorganisation {
        id
        ...Workbench_reorganisation
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

export const ConfirmPlan_mutation = graphql(`
  mutation ConfirmPlan($input: ReorganisationDeedInput!) {
    confirmReorganisation(input: $input) {
      reorganisation {
        id
        ...Workbench_reorganisation
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

export const WithdrawPlan_mutation = graphql(`
  mutation WithdrawPlan($input: ReorganisationDeedInput!) {
    withdrawReorganisation(input: $input) {
      reorganisation {
        id
        ...Workbench_reorganisation
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

export const DraftUndo_mutation = graphql(`
  mutation DraftUndo($reorganisationId: ID!) {
    draftUndoOf(reorganisationId: $reorganisationId) {
      reorganisation {
        id
        ...Workbench_reorganisation
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

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
