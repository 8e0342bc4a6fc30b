import { graphql } from '../graphql.ts';

/** A report with its numbers and what its period asks for. */
export const ReportForm_report = graphql(`
  fragment ReportForm_report on Report {
    id
    state
    isLate
    version
    submittedAt
    acceptedAt
    cells {
      code
      value
    }
    receiver {
      id
      name
    }
    period {
      id
      title
      from
      to
      dueOn
      regime {
        id
        title
        legalBasis
        elements {
          code
          label
          unit
        }
      }
    }
    viewerCanEdit
    viewerCanSubmit
  }
`);

/** Keeps the numbers known so far. */
export const SaveReport_mutation = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      report {
        id
        ...ReportForm_report
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

/** Sends the report to the body that receives it. */
export const SubmitReport_mutation = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      report {
        id
        ...ReportForm_report
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
