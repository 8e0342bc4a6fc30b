import { graphql } from '../graphql.ts';

/** Everything the forms of a unit begin from. */
export const UnitEditing_query = graphql(`
  query UnitEditing($id: ID!) {
    unit(id: $id) {
      id
      version
      name
      kind
      versions {
        id
        validFrom
        validTo
        name
        shortName
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
      }
      codes {
        scheme
        value
        validFrom
        validTo
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
  }
`);
