import { graphql } from '../graphql.ts';

/** A version of a set with its criteria, as every page of the law shows it. */
export const CriteriaSet_set = graphql(`
  fragment CriteriaSet_set on CriteriaSet {
    id
    code
    layer
    version
    title
    legalBasis
    validFrom
    validTo
    needsChecking
    checkedAgainst
    unitKinds
    criteria {
      id
      number
      section
      text
      kind
      threshold
      evidence
      isMandatory
      ifPartyOrganisation
      needsChecking
    }
  }
`);
