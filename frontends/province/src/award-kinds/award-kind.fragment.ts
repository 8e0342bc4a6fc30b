import { graphql } from '../graphql.ts';

/** A kind of award with all that curators keep of it. */
export const AwardKind_kind = graphql(`
  fragment AwardKind_kind on AwardKind {
    code
    family
    version
    validFrom
    validTo
    name
    nature
    regime
    subject
    level
    authorities
    prerequisites {
      family
      times
      withinYears
    }
    quota {
      ofFamily
      percent
    }
    councilPercent
    resultValidYears
    legalBasis
    needsChecking
    checkedAgainst
  }
`);
