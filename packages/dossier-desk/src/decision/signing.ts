import { graphql } from '../graphql.ts';

/** What the signature rests on. */
export const SigningForm_proposal = graphql(`
  fragment SigningForm_proposal on RecognitionProposal {
    id
    year
    number
    date
    version
    state
    metCount
    notMetCount
    viewerCanDecide
    proposer {
      id
      name
    }
    authority {
      id
      name
    }
    decision {
      id
      number
    }
    lines {
      result
      basis
      assessment {
        id
        windowTo
        history {
          step
        }
        route {
          decider {
            id
          }
        }
      }
    }
  }
`);
