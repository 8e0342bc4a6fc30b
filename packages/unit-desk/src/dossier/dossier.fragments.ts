import { graphql } from '../graphql.ts';

/** What the form of a self-assessment shows and sends. */
export const DossierForm_assessment = graphql(`
  fragment DossierForm_assessment on Assessment {
    id
    year
    version
    state
    windowFrom
    windowTo
    dueOn
    lateAllowedUntil
    viewerCanEdit
    viewerCanSubmit
    returned {
      at
      bodyUnit {
        id
        name
      }
      reasonCode
      reason
      criterionIds
      parts
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
    minutes {
      number
      heldOn
      summary
      attendeesCount
      fileName
    }
    previous {
      id
      year
      criteriaSet {
        id
        criteria {
          id
          number
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
    }
    ...DossierWay_assessment
    ...SubmitDossier_assessment
  }
`);
