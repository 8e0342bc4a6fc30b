/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The trees in which a unit stands. */
export type Hierarchy =
  | 'MANAGEMENT'
  | 'POLICE'
  | 'REPORTING'
  | 'TERRITORY';

/** R01 to R21 in order. */
export type Role =
  | 'AREA_POLICE'
  | 'AUDITOR'
  | 'DISTRICT_CHAIR'
  | 'DISTRICT_OFFICER'
  | 'EMULATION_HEAD'
  | 'EMULATION_OFFICER'
  | 'JOURNALIST'
  | 'LEGAL_CURATOR'
  | 'MANAGER_HEAD'
  | 'MANAGER_OFFICER'
  | 'PORTAL_EDITOR'
  | 'PROVINCIAL_CHAIR'
  | 'PROVINCIAL_OFFICE'
  | 'PUBLIC'
  | 'PV05_HEAD'
  | 'PV05_OFFICER'
  | 'STEERING_BOARD'
  | 'SUPERIOR_VIEWER'
  | 'SYSTEM_ADMINISTRATOR'
  | 'UNIT_EDITOR'
  | 'UNIT_HEAD';

/** What a unit is. */
export type UnitKind =
  | 'AGENCY'
  | 'ARMED_FORCE'
  | 'ENTERPRISE'
  | 'MASS_ORGANISATION'
  | 'MEDIA'
  | 'PARTY_BODY'
  | 'SCHOOL'
  | 'TERRITORY';

export type ViewerContextQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerContextQuery = { viewer: { id: string, username: string, displayName: string, roles: Array<Role>, homeUnit: { id: string, name: string, shortName: string | null, kind: UnitKind } | null, grants: Array<{ id: string, role: Role, hierarchy: Hierarchy | null, scopeUnit: { id: string, name: string, shortName: string | null, kind: UnitKind, level: string | null } | null, bodyUnit: { id: string, name: string, shortName: string | null, kind: UnitKind } | null }> } | null, platform: { today: string, now: string, isDemonstration: boolean, standardYear: number } };


export const ViewerContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerContext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"homeUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"hierarchy"}},{"kind":"Field","name":{"kind":"Name","value":"scopeUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodyUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"standardYear"}}]}}]}}]} as unknown as DocumentNode<ViewerContextQuery, ViewerContextQueryVariables>;