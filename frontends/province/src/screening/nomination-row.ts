import { graphql } from '../graphql.ts';

/** What a row of the list of nominations says. */
export const NominationRow_nomination = graphql(`
  fragment NominationRow_nomination on Nomination {
    id
    year
    subject
    nomineeName
    nomineePosition
    state
    needsReview
    kind {
      code
      validFrom
      name
    }
    unit {
      id
      name
      placeName
      districtName
    }
    screening {
      id
      outcome
    }
    boardConfirmation {
      at
      screeningId
    }
    policeConfirmation {
      at
      screeningId
    }
  }
`);
