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
    "\n  query DirectivePage {\n    directive {\n      id\n      number\n      title\n      issuer\n      isDraft\n      periodFrom\n      periodTo\n      requirements {\n        id\n        number\n        summary\n        text\n        actors\n      }\n    }\n  }\n": typeof types.DirectivePageDocument,
    "\n  query PublicAwardsPage($year: Int!, $after: String) {\n    publicAwards(year: $year, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          awardName\n          recipientName\n          unitName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PublicAwardsPageDocument,
    "\n  fragment DistrictBars_publicSummary on PublicSummary {\n    districts {\n      name\n      recognised\n    }\n  }\n": typeof types.DistrictBars_PublicSummaryFragmentDoc,
    "\n  query PublicResultsPage($year: Int!) {\n    publicSummary(year: $year) {\n      year\n      recognisedCount\n      awardsCount\n      isProvisional\n      asOf\n      districts {\n        name\n      }\n      ...DistrictBars_publicSummary\n    }\n  }\n": typeof types.PublicResultsPageDocument,
    "\n  query Recognitions($year: Int!, $search: String, $after: String) {\n    publicRecognitions(year: $year, search: $search, first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          unitName\n          placeName\n          districtName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RecognitionsDocument,
    "\n  fragment PublishRelease_release on Release {\n    id\n    version\n    decisionNumber\n    itemCount\n    viewerCanPublish\n  }\n": typeof types.PublishRelease_ReleaseFragmentDoc,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      release {\n        id\n        state\n        version\n        publishedAt\n        viewerCanPublish\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.PublishReleaseDocument,
    "\n  query ReleaseList($state: ReleaseState) {\n    releases(state: $state) {\n      id\n      kind\n      year\n      decisionNumber\n      decisionDate\n      authorityName\n      itemCount\n      items(first: 5) {\n        id\n        name\n      }\n      state\n      publishedAt\n      clearances {\n        key\n        at\n      }\n      ...PublishRelease_release\n    }\n  }\n": typeof types.ReleaseListDocument,
};
const documents: Documents = {
    "\n  query DirectivePage {\n    directive {\n      id\n      number\n      title\n      issuer\n      isDraft\n      periodFrom\n      periodTo\n      requirements {\n        id\n        number\n        summary\n        text\n        actors\n      }\n    }\n  }\n": types.DirectivePageDocument,
    "\n  query PublicAwardsPage($year: Int!, $after: String) {\n    publicAwards(year: $year, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          awardName\n          recipientName\n          unitName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PublicAwardsPageDocument,
    "\n  fragment DistrictBars_publicSummary on PublicSummary {\n    districts {\n      name\n      recognised\n    }\n  }\n": types.DistrictBars_PublicSummaryFragmentDoc,
    "\n  query PublicResultsPage($year: Int!) {\n    publicSummary(year: $year) {\n      year\n      recognisedCount\n      awardsCount\n      isProvisional\n      asOf\n      districts {\n        name\n      }\n      ...DistrictBars_publicSummary\n    }\n  }\n": types.PublicResultsPageDocument,
    "\n  query Recognitions($year: Int!, $search: String, $after: String) {\n    publicRecognitions(year: $year, search: $search, first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          unitName\n          placeName\n          districtName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RecognitionsDocument,
    "\n  fragment PublishRelease_release on Release {\n    id\n    version\n    decisionNumber\n    itemCount\n    viewerCanPublish\n  }\n": types.PublishRelease_ReleaseFragmentDoc,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      release {\n        id\n        state\n        version\n        publishedAt\n        viewerCanPublish\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.PublishReleaseDocument,
    "\n  query ReleaseList($state: ReleaseState) {\n    releases(state: $state) {\n      id\n      kind\n      year\n      decisionNumber\n      decisionDate\n      authorityName\n      itemCount\n      items(first: 5) {\n        id\n        name\n      }\n      state\n      publishedAt\n      clearances {\n        key\n        at\n      }\n      ...PublishRelease_release\n    }\n  }\n": types.ReleaseListDocument,
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
export function graphql(source: "\n  query DirectivePage {\n    directive {\n      id\n      number\n      title\n      issuer\n      isDraft\n      periodFrom\n      periodTo\n      requirements {\n        id\n        number\n        summary\n        text\n        actors\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectivePage {\n    directive {\n      id\n      number\n      title\n      issuer\n      isDraft\n      periodFrom\n      periodTo\n      requirements {\n        id\n        number\n        summary\n        text\n        actors\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicAwardsPage($year: Int!, $after: String) {\n    publicAwards(year: $year, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          awardName\n          recipientName\n          unitName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicAwardsPage($year: Int!, $after: String) {\n    publicAwards(year: $year, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          awardName\n          recipientName\n          unitName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DistrictBars_publicSummary on PublicSummary {\n    districts {\n      name\n      recognised\n    }\n  }\n"): (typeof documents)["\n  fragment DistrictBars_publicSummary on PublicSummary {\n    districts {\n      name\n      recognised\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicResultsPage($year: Int!) {\n    publicSummary(year: $year) {\n      year\n      recognisedCount\n      awardsCount\n      isProvisional\n      asOf\n      districts {\n        name\n      }\n      ...DistrictBars_publicSummary\n    }\n  }\n"): (typeof documents)["\n  query PublicResultsPage($year: Int!) {\n    publicSummary(year: $year) {\n      year\n      recognisedCount\n      awardsCount\n      isProvisional\n      asOf\n      districts {\n        name\n      }\n      ...DistrictBars_publicSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recognitions($year: Int!, $search: String, $after: String) {\n    publicRecognitions(year: $year, search: $search, first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          unitName\n          placeName\n          districtName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Recognitions($year: Int!, $search: String, $after: String) {\n    publicRecognitions(year: $year, search: $search, first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          unitName\n          placeName\n          districtName\n          decisionNumber\n          decisionDate\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishRelease_release on Release {\n    id\n    version\n    decisionNumber\n    itemCount\n    viewerCanPublish\n  }\n"): (typeof documents)["\n  fragment PublishRelease_release on Release {\n    id\n    version\n    decisionNumber\n    itemCount\n    viewerCanPublish\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      release {\n        id\n        state\n        version\n        publishedAt\n        viewerCanPublish\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      release {\n        id\n        state\n        version\n        publishedAt\n        viewerCanPublish\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseList($state: ReleaseState) {\n    releases(state: $state) {\n      id\n      kind\n      year\n      decisionNumber\n      decisionDate\n      authorityName\n      itemCount\n      items(first: 5) {\n        id\n        name\n      }\n      state\n      publishedAt\n      clearances {\n        key\n        at\n      }\n      ...PublishRelease_release\n    }\n  }\n"): (typeof documents)["\n  query ReleaseList($state: ReleaseState) {\n    releases(state: $state) {\n      id\n      kind\n      year\n      decisionNumber\n      decisionDate\n      authorityName\n      itemCount\n      items(first: 5) {\n        id\n        name\n      }\n      state\n      publishedAt\n      clearances {\n        key\n        at\n      }\n      ...PublishRelease_release\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;