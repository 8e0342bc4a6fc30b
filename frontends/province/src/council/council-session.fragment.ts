import { graphql } from '../graphql.ts';

/** What the page of a session works with. */
export const CouncilSession_session = graphql(`
  fragment CouncilSession_session on CouncilSession {
    id
    version
    heldOn
    members
    quorum
    present
    minutesNumber
    cancelReason
    state
    viewerCanAct
    items {
      id
      inFavour
      against
      abstained
      recused
      neededPercent
      result
      nomination {
        id
        version
        state
        nomineeName
        kind {
          code
          validFrom
          name
          councilPercent
        }
        unit {
          id
          name
        }
      }
    }
  }
`);
