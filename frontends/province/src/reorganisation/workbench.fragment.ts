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
