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
    "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n": typeof types.ClearanceKeys_ReleaseFragmentDoc,
    "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.ClearReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n": typeof types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n": typeof types.ReleasesPageDocument,
};
const documents: Documents = {
    "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n": types.ClearanceKeys_ReleaseFragmentDoc,
    "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n": types.ClearReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n": types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n": types.ReleasesPageDocument,
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
export function graphql(source: "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n"): (typeof documents)["\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n"): (typeof documents)["\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n"): (typeof documents)["\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;