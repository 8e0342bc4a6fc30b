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
    "\n  query ReceivedReports($periodId: ID!, $state: ReportState!, $received: Boolean, $first: Int!, $after: String) {\n    reports(periodId: $periodId, state: $state, received: $received, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isLate\n          submittedAt\n          acceptedAt\n          viewerCanAccept\n          unit {\n            id\n            name\n            placeName\n            districtName\n          }\n          receiver {\n            id\n            name\n          }\n          period {\n            id\n            dueOn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReceivedReportsDocument,
    "\n  query ReceivedReportsPagePeriods {\n    reportPeriods {\n      id\n      title\n      from\n      to\n      dueOn\n      regime {\n        id\n        title\n      }\n    }\n  }\n": typeof types.ReceivedReportsPagePeriodsDocument,
    "\n  query ReceivedReportsPageCounts($periodId: ID!) {\n    OWN: reports(periodId: $periodId, state: SUBMITTED, received: true, first: 1) {\n      totalCount\n    }\n    SUBMITTED: reports(periodId: $periodId, state: SUBMITTED, first: 1) {\n      totalCount\n    }\n    ACCEPTED: reports(periodId: $periodId, state: ACCEPTED, first: 1) {\n      totalCount\n    }\n    DRAFT: reports(periodId: $periodId, state: DRAFT, first: 1) {\n      totalCount\n    }\n    OPEN: reports(periodId: $periodId, state: OPEN, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ReceivedReportsPageCountsDocument,
    "\n  query ReportDrawer($id: ID!) {\n    report(id: $id) {\n      id\n      version\n      state\n      isLate\n      submittedAt\n      acceptedAt\n      viewerCanAccept\n      unit {\n        id\n        name\n      }\n      receiver {\n        id\n        name\n      }\n      cells {\n        code\n        value\n      }\n      period {\n        id\n        title\n        from\n        to\n        dueOn\n        regime {\n          id\n          legalBasis\n          elements {\n            code\n            label\n            unit\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReportDrawerDocument,
    "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) {\n      report {\n        id\n        version\n        state\n        acceptedAt\n        viewerCanAccept\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.AcceptReportDocument,
};
const documents: Documents = {
    "\n  query ReceivedReports($periodId: ID!, $state: ReportState!, $received: Boolean, $first: Int!, $after: String) {\n    reports(periodId: $periodId, state: $state, received: $received, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isLate\n          submittedAt\n          acceptedAt\n          viewerCanAccept\n          unit {\n            id\n            name\n            placeName\n            districtName\n          }\n          receiver {\n            id\n            name\n          }\n          period {\n            id\n            dueOn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReceivedReportsDocument,
    "\n  query ReceivedReportsPagePeriods {\n    reportPeriods {\n      id\n      title\n      from\n      to\n      dueOn\n      regime {\n        id\n        title\n      }\n    }\n  }\n": types.ReceivedReportsPagePeriodsDocument,
    "\n  query ReceivedReportsPageCounts($periodId: ID!) {\n    OWN: reports(periodId: $periodId, state: SUBMITTED, received: true, first: 1) {\n      totalCount\n    }\n    SUBMITTED: reports(periodId: $periodId, state: SUBMITTED, first: 1) {\n      totalCount\n    }\n    ACCEPTED: reports(periodId: $periodId, state: ACCEPTED, first: 1) {\n      totalCount\n    }\n    DRAFT: reports(periodId: $periodId, state: DRAFT, first: 1) {\n      totalCount\n    }\n    OPEN: reports(periodId: $periodId, state: OPEN, first: 1) {\n      totalCount\n    }\n  }\n": types.ReceivedReportsPageCountsDocument,
    "\n  query ReportDrawer($id: ID!) {\n    report(id: $id) {\n      id\n      version\n      state\n      isLate\n      submittedAt\n      acceptedAt\n      viewerCanAccept\n      unit {\n        id\n        name\n      }\n      receiver {\n        id\n        name\n      }\n      cells {\n        code\n        value\n      }\n      period {\n        id\n        title\n        from\n        to\n        dueOn\n        regime {\n          id\n          legalBasis\n          elements {\n            code\n            label\n            unit\n          }\n        }\n      }\n    }\n  }\n": types.ReportDrawerDocument,
    "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) {\n      report {\n        id\n        version\n        state\n        acceptedAt\n        viewerCanAccept\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.AcceptReportDocument,
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
export function graphql(source: "\n  query ReceivedReports($periodId: ID!, $state: ReportState!, $received: Boolean, $first: Int!, $after: String) {\n    reports(periodId: $periodId, state: $state, received: $received, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isLate\n          submittedAt\n          acceptedAt\n          viewerCanAccept\n          unit {\n            id\n            name\n            placeName\n            districtName\n          }\n          receiver {\n            id\n            name\n          }\n          period {\n            id\n            dueOn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReceivedReports($periodId: ID!, $state: ReportState!, $received: Boolean, $first: Int!, $after: String) {\n    reports(periodId: $periodId, state: $state, received: $received, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isLate\n          submittedAt\n          acceptedAt\n          viewerCanAccept\n          unit {\n            id\n            name\n            placeName\n            districtName\n          }\n          receiver {\n            id\n            name\n          }\n          period {\n            id\n            dueOn\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedReportsPagePeriods {\n    reportPeriods {\n      id\n      title\n      from\n      to\n      dueOn\n      regime {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReceivedReportsPagePeriods {\n    reportPeriods {\n      id\n      title\n      from\n      to\n      dueOn\n      regime {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedReportsPageCounts($periodId: ID!) {\n    OWN: reports(periodId: $periodId, state: SUBMITTED, received: true, first: 1) {\n      totalCount\n    }\n    SUBMITTED: reports(periodId: $periodId, state: SUBMITTED, first: 1) {\n      totalCount\n    }\n    ACCEPTED: reports(periodId: $periodId, state: ACCEPTED, first: 1) {\n      totalCount\n    }\n    DRAFT: reports(periodId: $periodId, state: DRAFT, first: 1) {\n      totalCount\n    }\n    OPEN: reports(periodId: $periodId, state: OPEN, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ReceivedReportsPageCounts($periodId: ID!) {\n    OWN: reports(periodId: $periodId, state: SUBMITTED, received: true, first: 1) {\n      totalCount\n    }\n    SUBMITTED: reports(periodId: $periodId, state: SUBMITTED, first: 1) {\n      totalCount\n    }\n    ACCEPTED: reports(periodId: $periodId, state: ACCEPTED, first: 1) {\n      totalCount\n    }\n    DRAFT: reports(periodId: $periodId, state: DRAFT, first: 1) {\n      totalCount\n    }\n    OPEN: reports(periodId: $periodId, state: OPEN, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDrawer($id: ID!) {\n    report(id: $id) {\n      id\n      version\n      state\n      isLate\n      submittedAt\n      acceptedAt\n      viewerCanAccept\n      unit {\n        id\n        name\n      }\n      receiver {\n        id\n        name\n      }\n      cells {\n        code\n        value\n      }\n      period {\n        id\n        title\n        from\n        to\n        dueOn\n        regime {\n          id\n          legalBasis\n          elements {\n            code\n            label\n            unit\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportDrawer($id: ID!) {\n    report(id: $id) {\n      id\n      version\n      state\n      isLate\n      submittedAt\n      acceptedAt\n      viewerCanAccept\n      unit {\n        id\n        name\n      }\n      receiver {\n        id\n        name\n      }\n      cells {\n        code\n        value\n      }\n      period {\n        id\n        title\n        from\n        to\n        dueOn\n        regime {\n          id\n          legalBasis\n          elements {\n            code\n            label\n            unit\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) {\n      report {\n        id\n        version\n        state\n        acceptedAt\n        viewerCanAccept\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptReport($input: AcceptReportInput!) {\n    acceptReport(input: $input) {\n      report {\n        id\n        version\n        state\n        acceptedAt\n        viewerCanAccept\n      }\n      problems {\n        code\n        path\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;