import { graphql } from '../graphql.ts';
import type { Regulation_RegulationFragment } from '../graphql/graphql.ts';

/** One version of a regulation, with all that its screens show. */
export const Regulation_regulation = graphql(`
  fragment Regulation_regulation on Regulation {
    id
    kind
    number
    title
    issuedOn
    validFrom
    validTo
    version
    viewerCanReplace
    replaces {
      id
    }
    replacedBy {
      id
    }
    file {
      id
      name
      size
      path
    }
  }
`);

/** A unit's regulations, every version. */
export const Regulations_unit = graphql(`
  fragment Regulations_unit on Unit {
    id
    viewerCanRecordRegulation
    regulations {
      id
      ...Regulation_regulation
    }
  }
`);

/** One version of a regulation. */
export type Regulation = Regulation_RegulationFragment;
