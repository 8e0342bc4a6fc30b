import { graphql } from '../graphql.ts';
import type { UnitImport_UnitImportFragment } from '../graphql/graphql.ts';

/** A sheet as its page shows it. */
export const UnitImport_unitImport = graphql(`
  fragment UnitImport_unitImport on UnitImport {
    id
    fileName
    state
    progress
    rows
    soundRows
    problemRows
    createdUnits
    changedUnits
    noteCounts {
      code
      count
    }
    problems {
      code
      path
      params {
        name
        value
      }
    }
    troubledRows(first: 20) {
      number
      name
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
    reasonsPath
    startedAt
    settledAt
  }
`);

/** The sheet, unmasked. */
export type UnitSheetImport = UnitImport_UnitImportFragment;
