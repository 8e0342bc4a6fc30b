import { graphql } from '../graphql.ts';

/** The whole dossier as its desk shows it: this year, last year, the way. */
export const Dossier_assessment = graphql(`
  fragment Dossier_assessment on Assessment {
    id
    year
    state
    version
    windowTo
    dueOn
    selfResult
    appraisedResult
    unit {
      id
      name
      kind
      placeName
      districtName
      partyOrganisation
      guardStrength {
        actual
        established
        certified
      }
    }
    criteriaSet {
      id
      code
      title
      legalBasis
      validFrom
      validTo
      needsChecking
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
    answers {
      criterionId
      value
      count
      total
      evidence
      conclusionReference
      note
    }
    appraisedAnswers {
      criterionId
      holds
      conclusionReference
      reason
    }
    minutes {
      number
      heldOn
      summary
      attendeesCount
      fileName
    }
    route {
      verifier {
        id
        name
      }
      appraiser {
        id
        name
      }
      decider {
        id
        name
      }
      legalBasis
    }
    history {
      step
      at
      bodyUnit {
        id
        name
      }
      byRole
      result
      reason
      reasonCode
      criterionIds
      parts
      internalNote
    }
    previous {
      id
      year
      selfResult
      appraisedResult
      answers {
        criterionId
        value
        count
        total
        evidence
      }
      decision {
        id
        number
        date
      }
    }
    decision {
      id
      number
      date
    }
    viewerCanReturn
    viewerCanVerify
    viewerCanAppraise
  }
`);
