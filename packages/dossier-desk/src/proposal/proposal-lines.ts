import { graphql } from '../graphql.ts';

/** A submission with its lines: what the authority reads before it decides. */
export const ProposalLines_proposal = graphql(`
  fragment ProposalLines_proposal on RecognitionProposal {
    id
    year
    lines {
      result
      basis
      unit {
        id
        name
        placeName
        districtName
      }
      assessment {
        id
        state
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
        history {
          step
        }
        route {
          decider {
            id
            name
          }
          legalBasis
        }
        previous {
          id
          appraisedResult
        }
      }
    }
  }
`);
