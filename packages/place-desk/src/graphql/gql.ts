/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DayChooser {\n    changeDays {\n      day\n      districts\n      communes\n      endsDistrictPolice\n      instruments {\n        id\n        number\n        isFromMemory\n      }\n    }\n  }\n": typeof types.DayChooserDocument,
    "\n  query OfficePlaces($office: ID!, $today: LocalDate!) {\n    unit(id: $office) {\n      id\n      at(day: $today) {\n        id\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OfficePlacesDocument,
    "\n  query PlaceViews($within: ID!, $year: Int!, $basis: BoundaryBasis!, $asOf: LocalDate!) {\n    placeBoard(within: $within, year: $year, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      heirs {\n        placeId\n        name\n        code\n      }\n      places {\n        place {\n          placeId\n          name\n          code\n          parentId\n          parentName\n        }\n        tally {\n          met\n          notMet\n          pending\n          notSubject\n          total\n        }\n      }\n      ...PlaceTiles_board\n      ...PlaceTable_board\n      ...PlaceTree_board\n    }\n  }\n": typeof types.PlaceViewsDocument,
    "\n  query RebasedPlaces($within: ID!, $year: Int!, $level: UnitLevel!, $basis: BoundaryBasis!, $asOf: LocalDate) {\n    placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      ...RebasedTable_board\n    }\n  }\n": typeof types.RebasedPlacesDocument,
    "\n  fragment RebasedTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n    unplaced {\n      reason\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": typeof types.RebasedTable_BoardFragmentDoc,
    "\n  fragment PlaceTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": typeof types.PlaceTable_BoardFragmentDoc,
    "\n  fragment PlaceTiles_board on PlaceBoard {\n    boundariesOf\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": typeof types.PlaceTiles_BoardFragmentDoc,
    "\n  fragment PlaceTree_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentId\n        parentName\n      }\n      tally {\n        total\n      }\n    }\n  }\n": typeof types.PlaceTree_BoardFragmentDoc,
    "\n  query PlaceBranch($id: ID!, $day: LocalDate!) {\n    unit(id: $id) {\n      id\n      children(asOf: $day) {\n        id\n        kind\n        at(day: $day) {\n          id\n          name\n          kind\n          level\n        }\n      }\n    }\n    units(within: $id, asOf: $day, organisationsOnly: true, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          at(day: $day) {\n            id\n            name\n            kind\n            level\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlaceBranchDocument,
    "\n  query PlaceDrawer($id: ID!) {\n    unit(id: $id) {\n      id\n    }\n  }\n": typeof types.PlaceDrawerDocument,
    "\n  query PlaceUnits($place: ID!, $day: LocalDate!, $year: Int!, $first: Int!, $after: String) {\n    units(\n      within: $place\n      asOf: $day\n      organisationsOnly: true\n      year: $year\n      needsAttentionFirst: true\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          standing(year: $year)\n          at(day: $day) {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlaceUnitsDocument,
};
const documents: Documents = {
    "\n  query DayChooser {\n    changeDays {\n      day\n      districts\n      communes\n      endsDistrictPolice\n      instruments {\n        id\n        number\n        isFromMemory\n      }\n    }\n  }\n": types.DayChooserDocument,
    "\n  query OfficePlaces($office: ID!, $today: LocalDate!) {\n    unit(id: $office) {\n      id\n      at(day: $today) {\n        id\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OfficePlacesDocument,
    "\n  query PlaceViews($within: ID!, $year: Int!, $basis: BoundaryBasis!, $asOf: LocalDate!) {\n    placeBoard(within: $within, year: $year, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      heirs {\n        placeId\n        name\n        code\n      }\n      places {\n        place {\n          placeId\n          name\n          code\n          parentId\n          parentName\n        }\n        tally {\n          met\n          notMet\n          pending\n          notSubject\n          total\n        }\n      }\n      ...PlaceTiles_board\n      ...PlaceTable_board\n      ...PlaceTree_board\n    }\n  }\n": types.PlaceViewsDocument,
    "\n  query RebasedPlaces($within: ID!, $year: Int!, $level: UnitLevel!, $basis: BoundaryBasis!, $asOf: LocalDate) {\n    placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      ...RebasedTable_board\n    }\n  }\n": types.RebasedPlacesDocument,
    "\n  fragment RebasedTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n    unplaced {\n      reason\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": types.RebasedTable_BoardFragmentDoc,
    "\n  fragment PlaceTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": types.PlaceTable_BoardFragmentDoc,
    "\n  fragment PlaceTiles_board on PlaceBoard {\n    boundariesOf\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n": types.PlaceTiles_BoardFragmentDoc,
    "\n  fragment PlaceTree_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentId\n        parentName\n      }\n      tally {\n        total\n      }\n    }\n  }\n": types.PlaceTree_BoardFragmentDoc,
    "\n  query PlaceBranch($id: ID!, $day: LocalDate!) {\n    unit(id: $id) {\n      id\n      children(asOf: $day) {\n        id\n        kind\n        at(day: $day) {\n          id\n          name\n          kind\n          level\n        }\n      }\n    }\n    units(within: $id, asOf: $day, organisationsOnly: true, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          at(day: $day) {\n            id\n            name\n            kind\n            level\n          }\n        }\n      }\n    }\n  }\n": types.PlaceBranchDocument,
    "\n  query PlaceDrawer($id: ID!) {\n    unit(id: $id) {\n      id\n    }\n  }\n": types.PlaceDrawerDocument,
    "\n  query PlaceUnits($place: ID!, $day: LocalDate!, $year: Int!, $first: Int!, $after: String) {\n    units(\n      within: $place\n      asOf: $day\n      organisationsOnly: true\n      year: $year\n      needsAttentionFirst: true\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          standing(year: $year)\n          at(day: $day) {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlaceUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayChooser {\n    changeDays {\n      day\n      districts\n      communes\n      endsDistrictPolice\n      instruments {\n        id\n        number\n        isFromMemory\n      }\n    }\n  }\n"): (typeof documents)["\n  query DayChooser {\n    changeDays {\n      day\n      districts\n      communes\n      endsDistrictPolice\n      instruments {\n        id\n        number\n        isFromMemory\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficePlaces($office: ID!, $today: LocalDate!) {\n    unit(id: $office) {\n      id\n      at(day: $today) {\n        id\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OfficePlaces($office: ID!, $today: LocalDate!) {\n    unit(id: $office) {\n      id\n      at(day: $today) {\n        id\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceViews($within: ID!, $year: Int!, $basis: BoundaryBasis!, $asOf: LocalDate!) {\n    placeBoard(within: $within, year: $year, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      heirs {\n        placeId\n        name\n        code\n      }\n      places {\n        place {\n          placeId\n          name\n          code\n          parentId\n          parentName\n        }\n        tally {\n          met\n          notMet\n          pending\n          notSubject\n          total\n        }\n      }\n      ...PlaceTiles_board\n      ...PlaceTable_board\n      ...PlaceTree_board\n    }\n  }\n"): (typeof documents)["\n  query PlaceViews($within: ID!, $year: Int!, $basis: BoundaryBasis!, $asOf: LocalDate!) {\n    placeBoard(within: $within, year: $year, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      heirs {\n        placeId\n        name\n        code\n      }\n      places {\n        place {\n          placeId\n          name\n          code\n          parentId\n          parentName\n        }\n        tally {\n          met\n          notMet\n          pending\n          notSubject\n          total\n        }\n      }\n      ...PlaceTiles_board\n      ...PlaceTable_board\n      ...PlaceTree_board\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RebasedPlaces($within: ID!, $year: Int!, $level: UnitLevel!, $basis: BoundaryBasis!, $asOf: LocalDate) {\n    placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      ...RebasedTable_board\n    }\n  }\n"): (typeof documents)["\n  query RebasedPlaces($within: ID!, $year: Int!, $level: UnitLevel!, $basis: BoundaryBasis!, $asOf: LocalDate) {\n    placeBoard(within: $within, year: $year, level: $level, basis: $basis, asOf: $asOf) {\n      reportedOn\n      boundariesOf\n      ...RebasedTable_board\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RebasedTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n    unplaced {\n      reason\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RebasedTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n    unplaced {\n      reason\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceTable_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceTiles_board on PlaceBoard {\n    boundariesOf\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceTiles_board on PlaceBoard {\n    boundariesOf\n    places {\n      place {\n        placeId\n        name\n        shortName\n        code\n        parentId\n        parentName\n      }\n      tally {\n        met\n        notMet\n        pending\n        notSubject\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceTree_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentId\n        parentName\n      }\n      tally {\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceTree_board on PlaceBoard {\n    places {\n      place {\n        placeId\n        name\n        code\n        parentId\n        parentName\n      }\n      tally {\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceBranch($id: ID!, $day: LocalDate!) {\n    unit(id: $id) {\n      id\n      children(asOf: $day) {\n        id\n        kind\n        at(day: $day) {\n          id\n          name\n          kind\n          level\n        }\n      }\n    }\n    units(within: $id, asOf: $day, organisationsOnly: true, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          at(day: $day) {\n            id\n            name\n            kind\n            level\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceBranch($id: ID!, $day: LocalDate!) {\n    unit(id: $id) {\n      id\n      children(asOf: $day) {\n        id\n        kind\n        at(day: $day) {\n          id\n          name\n          kind\n          level\n        }\n      }\n    }\n    units(within: $id, asOf: $day, organisationsOnly: true, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          at(day: $day) {\n            id\n            name\n            kind\n            level\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceDrawer($id: ID!) {\n    unit(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query PlaceDrawer($id: ID!) {\n    unit(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceUnits($place: ID!, $day: LocalDate!, $year: Int!, $first: Int!, $after: String) {\n    units(\n      within: $place\n      asOf: $day\n      organisationsOnly: true\n      year: $year\n      needsAttentionFirst: true\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          standing(year: $year)\n          at(day: $day) {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceUnits($place: ID!, $day: LocalDate!, $year: Int!, $first: Int!, $after: String) {\n    units(\n      within: $place\n      asOf: $day\n      organisationsOnly: true\n      year: $year\n      needsAttentionFirst: true\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          standing(year: $year)\n          at(day: $day) {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;