import { graphql } from '../graphql.ts';

/** What a unit was and is known to become, with its codes, its lines of descent and its heads. */
export const UnitStory_unit = graphql(`
  fragment UnitStory_unit on Unit {
    id
    name
    kind
    versions {
      id
      validFrom
      validTo
      name
      level
      schoolLevel
      sizeClass
      partyOrganisation
      inIndustrialZone
      address
      place {
        id
        name
      }
      managingBody {
        id
        name
      }
      policeOffice {
        id
        name
      }
      reportsTo {
        id
        name
      }
      instrument {
        id
        number
        isFromMemory
      }
    }
    codes {
      scheme
      value
      validFrom
      validTo
    }
    lineage {
      id
      kind
      effective
      share
      confidence
      from {
        id
        name
      }
      to {
        id
        name
      }
      fromUnit {
        id
      }
      toUnit {
        id
      }
      instrument {
        id
        number
        isFromMemory
      }
    }
    heads {
      id
      personName
      position
      from
      to
      isActing
    }
  }
`);
