import { graphql } from '../graphql.ts';

/** A decision as its page shows it. */
export const Decision_decision = graphql(`
  fragment Decision_decision on RecognitionDecision {
    id
    kind
    number
    date
    year
    signatory
    signatoryPosition
    signatoryName
    reason
    metCount
    notMetCount
    offeredForPublicationAt
    viewerCanOffer
    viewerCanAmend
    authority {
      id
      name
    }
    amends {
      id
      number
      date
    }
    lines {
      result
      basis
      certificateNumber
      verificationCode
      unit {
        id
        name
        placeName
        districtName
      }
    }
  }
`);
