import { graphql } from '../graphql.ts';

/** A year of the standard with its days, as every page about it shows it. */
export const YearWindow_window = graphql(`
  fragment YearWindow_window on StandardYearWindow {
    year
    version
    windowFrom
    windowTo
    registrationFrom
    registrationTo
    dueOn
    lateUntil
    legalBasis
    needsChecking
    special {
      unitKinds
      windowFrom
      windowTo
      registrationFrom
      registrationTo
      dueOn
      lateUntil
    }
  }
`);
