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
    "\n  query BoardTable(\n    $within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind, $standing: Standing\n    $needsAttentionFirst: Boolean!, $first: Int!, $after: String\n    $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!\n  ) {\n    units(\n      within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind, standing: $standing\n      organisationsOnly: true, needsAttentionFirst: $needsAttentionFirst, first: $first, after: $after\n    ) {\n      totalCount\n      edges { node { id ...UnitRow_unit } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BoardTableDocument,
    "\n  query UnitBoard($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind) {\n    unit(id: $within) { id name kind level }\n    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {\n      tally { met notMet pending notSubject total }\n      places {\n        place { id name shortName code kind }\n        tally { met notMet pending notSubject total }\n      }\n    }\n  }\n": typeof types.UnitBoardDocument,
    "\n  fragment UnitRow_unit on Unit {\n    id\n    name\n    kind\n    placeName\n    districtName\n    standing(year: $year)\n    assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n    guardStrength @include(if: $showsGuards) { actual established }\n    modelSites @include(if: $showsModels) { id state }\n  }\n": typeof types.UnitRow_UnitFragmentDoc,
    "\n  fragment GuardForces_guardForce on GuardForce { id category provision established actual certified asOf }\n": typeof types.GuardForces_GuardForceFragmentDoc,
    "\n  fragment ModelSites_modelSite on ModelSite { id state groupsCount startedOn model { id name } }\n": typeof types.ModelSites_ModelSiteFragmentDoc,
    "\n  query UnitDrawer($id: ID!, $year: Int!, $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!) {\n    unit(id: $id) {\n      id\n      name\n      kind\n      placeName\n      districtName\n      managingBody { id name }\n      policeOffice { id name }\n      heads { id personName position from to isActing }\n      standing(year: $year)\n      standingHistory(year: $year) { year value version since decision { id number date } }\n      assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n      guardForces @include(if: $showsGuards) { id ...GuardForces_guardForce }\n      modelSites @include(if: $showsModels) { id ...ModelSites_modelSite }\n    }\n  }\n": typeof types.UnitDrawerDocument,
};
const documents: Documents = {
    "\n  query BoardTable(\n    $within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind, $standing: Standing\n    $needsAttentionFirst: Boolean!, $first: Int!, $after: String\n    $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!\n  ) {\n    units(\n      within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind, standing: $standing\n      organisationsOnly: true, needsAttentionFirst: $needsAttentionFirst, first: $first, after: $after\n    ) {\n      totalCount\n      edges { node { id ...UnitRow_unit } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BoardTableDocument,
    "\n  query UnitBoard($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind) {\n    unit(id: $within) { id name kind level }\n    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {\n      tally { met notMet pending notSubject total }\n      places {\n        place { id name shortName code kind }\n        tally { met notMet pending notSubject total }\n      }\n    }\n  }\n": types.UnitBoardDocument,
    "\n  fragment UnitRow_unit on Unit {\n    id\n    name\n    kind\n    placeName\n    districtName\n    standing(year: $year)\n    assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n    guardStrength @include(if: $showsGuards) { actual established }\n    modelSites @include(if: $showsModels) { id state }\n  }\n": types.UnitRow_UnitFragmentDoc,
    "\n  fragment GuardForces_guardForce on GuardForce { id category provision established actual certified asOf }\n": types.GuardForces_GuardForceFragmentDoc,
    "\n  fragment ModelSites_modelSite on ModelSite { id state groupsCount startedOn model { id name } }\n": types.ModelSites_ModelSiteFragmentDoc,
    "\n  query UnitDrawer($id: ID!, $year: Int!, $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!) {\n    unit(id: $id) {\n      id\n      name\n      kind\n      placeName\n      districtName\n      managingBody { id name }\n      policeOffice { id name }\n      heads { id personName position from to isActing }\n      standing(year: $year)\n      standingHistory(year: $year) { year value version since decision { id number date } }\n      assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n      guardForces @include(if: $showsGuards) { id ...GuardForces_guardForce }\n      modelSites @include(if: $showsModels) { id ...ModelSites_modelSite }\n    }\n  }\n": types.UnitDrawerDocument,
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
export function graphql(source: "\n  query BoardTable(\n    $within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind, $standing: Standing\n    $needsAttentionFirst: Boolean!, $first: Int!, $after: String\n    $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!\n  ) {\n    units(\n      within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind, standing: $standing\n      organisationsOnly: true, needsAttentionFirst: $needsAttentionFirst, first: $first, after: $after\n    ) {\n      totalCount\n      edges { node { id ...UnitRow_unit } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query BoardTable(\n    $within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind, $standing: Standing\n    $needsAttentionFirst: Boolean!, $first: Int!, $after: String\n    $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!\n  ) {\n    units(\n      within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind, standing: $standing\n      organisationsOnly: true, needsAttentionFirst: $needsAttentionFirst, first: $first, after: $after\n    ) {\n      totalCount\n      edges { node { id ...UnitRow_unit } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitBoard($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind) {\n    unit(id: $within) { id name kind level }\n    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {\n      tally { met notMet pending notSubject total }\n      places {\n        place { id name shortName code kind }\n        tally { met notMet pending notSubject total }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitBoard($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $search: String, $kind: UnitKind) {\n    unit(id: $within) { id name kind level }\n    unitBoard(within: $within, hierarchy: $hierarchy, year: $year, search: $search, kind: $kind) {\n      tally { met notMet pending notSubject total }\n      places {\n        place { id name shortName code kind }\n        tally { met notMet pending notSubject total }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitRow_unit on Unit {\n    id\n    name\n    kind\n    placeName\n    districtName\n    standing(year: $year)\n    assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n    guardStrength @include(if: $showsGuards) { actual established }\n    modelSites @include(if: $showsModels) { id state }\n  }\n"): (typeof documents)["\n  fragment UnitRow_unit on Unit {\n    id\n    name\n    kind\n    placeName\n    districtName\n    standing(year: $year)\n    assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n    guardStrength @include(if: $showsGuards) { actual established }\n    modelSites @include(if: $showsModels) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuardForces_guardForce on GuardForce { id category provision established actual certified asOf }\n"): (typeof documents)["\n  fragment GuardForces_guardForce on GuardForce { id category provision established actual certified asOf }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ModelSites_modelSite on ModelSite { id state groupsCount startedOn model { id name } }\n"): (typeof documents)["\n  fragment ModelSites_modelSite on ModelSite { id state groupsCount startedOn model { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitDrawer($id: ID!, $year: Int!, $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!) {\n    unit(id: $id) {\n      id\n      name\n      kind\n      placeName\n      districtName\n      managingBody { id name }\n      policeOffice { id name }\n      heads { id personName position from to isActing }\n      standing(year: $year)\n      standingHistory(year: $year) { year value version since decision { id number date } }\n      assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n      guardForces @include(if: $showsGuards) { id ...GuardForces_guardForce }\n      modelSites @include(if: $showsModels) { id ...ModelSites_modelSite }\n    }\n  }\n"): (typeof documents)["\n  query UnitDrawer($id: ID!, $year: Int!, $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!) {\n    unit(id: $id) {\n      id\n      name\n      kind\n      placeName\n      districtName\n      managingBody { id name }\n      policeOffice { id name }\n      heads { id personName position from to isActing }\n      standing(year: $year)\n      standingHistory(year: $year) { year value version since decision { id number date } }\n      assessment(year: $year) @include(if: $showsWay) { id state dueOn }\n      guardForces @include(if: $showsGuards) { id ...GuardForces_guardForce }\n      modelSites @include(if: $showsModels) { id ...ModelSites_modelSite }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;