/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The key of the office is turned on a release. */
export type ClearReleaseInput = {
  /** The release. */
  id: string | number;
  /** The version the act is based on. */
  version: number;
};

/** One of the two keys without which nothing is published. */
export type ClearanceKey =
  /** The owner of the data. */
  | 'DATA_OWNER'
  /** The office of the provincial People’s Committee. */
  | 'OFFICE';

/** What a release makes known. */
export type ReleaseKind =
  /** Awards granted. */
  | 'AWARD'
  /** Units recognised as meeting the standard. */
  | 'RECOGNITION';

/** Where a release stands. */
export type ReleaseState =
  /** Both keys turned. */
  | 'CLEARED'
  /** Offered by the owner of the data. */
  | 'OFFERED'
  /** Public. */
  | 'PUBLISHED'
  /** Taken back by its owner. */
  | 'WITHDRAWN';

/** What an account may be to the platform. */
export type Role =
  /** R07 Công an huyện. */
  | 'AREA_POLICE'
  /** R19 Giám sát. */
  | 'AUDITOR'
  /** R06 Chủ tịch UBND huyện. */
  | 'DISTRICT_CHAIR'
  /** R05 Chuyên viên UBND huyện. */
  | 'DISTRICT_OFFICER'
  /** R12 Lãnh đạo Ban Thi đua - Khen thưởng. */
  | 'EMULATION_HEAD'
  /** R11 Chuyên viên Ban Thi đua - Khen thưởng. */
  | 'EMULATION_OFFICER'
  /** R17 Nhà báo. */
  | 'JOURNALIST'
  /** R21 Pháp chế. */
  | 'LEGAL_CURATOR'
  /** R04 Lãnh đạo cơ quan chủ quản. */
  | 'MANAGER_HEAD'
  /** R03 Chuyên viên cơ quan chủ quản. */
  | 'MANAGER_OFFICER'
  /** R16 Ban Biên tập Cổng thông tin điện tử. */
  | 'PORTAL_EDITOR'
  /** R14 Chủ tịch UBND tỉnh. */
  | 'PROVINCIAL_CHAIR'
  /** R13 Văn phòng UBND tỉnh. */
  | 'PROVINCIAL_OFFICE'
  /** R18 Công chúng. */
  | 'PUBLIC'
  /** R09 Lãnh đạo PV05, Công an tỉnh. */
  | 'PV05_HEAD'
  /** R08 Cán bộ PV05. */
  | 'PV05_OFFICER'
  /** R10 Ban Chỉ đạo. */
  | 'STEERING_BOARD'
  /** R15 Cấp trên theo dõi. */
  | 'SUPERIOR_VIEWER'
  /** R20 Quản trị hệ thống. */
  | 'SYSTEM_ADMINISTRATOR'
  /** R01 Người nhập liệu của đơn vị. */
  | 'UNIT_EDITOR'
  /** R02 Thủ trưởng đơn vị. */
  | 'UNIT_HEAD';

export type ClearanceKeys_ReleaseFragment = { id: string, version: number, state: ReleaseState, itemCount: number, decisionNumber: string, viewerCanClear: boolean, clearances: Array<{ key: ClearanceKey, at: string, byRole: Role }> } & { ' $fragmentName'?: 'ClearanceKeys_ReleaseFragment' };

export type ClearReleaseMutationVariables = Exact<{
  input: ClearReleaseInput;
}>;


export type ClearReleaseMutation = { clearRelease: { release: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ClearanceKeys_ReleaseFragment': ClearanceKeys_ReleaseFragment } }
    ) | null, problems: Array<{ code: string, path: Array<string>, params: Array<{ name: string, value: string }> }> } };

export type ReleasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReleasePageQuery = { release: (
    { id: string, kind: ReleaseKind, year: number, decisionNumber: string, decisionDate: string, authorityName: string, itemCount: number, state: ReleaseState, offeredAt: string, publishedAt: string | null, items: Array<{ id: string, name: string, placeName: string, awardName: string | null, recipientName: string | null, withdrawnAt: string | null }> }
    & { ' $fragmentRefs'?: { 'ClearanceKeys_ReleaseFragment': ClearanceKeys_ReleaseFragment } }
  ) | null };

export type ReleasesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesPageQuery = { releases: Array<{ id: string, kind: ReleaseKind, year: number, decisionNumber: string, decisionDate: string, authorityName: string, itemCount: number, state: ReleaseState, offeredAt: string, publishedAt: string | null }> };

export const ClearanceKeys_ReleaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClearanceKeys_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClear"}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byRole"}}]}}]}}]} as unknown as DocumentNode<ClearanceKeys_ReleaseFragment, unknown>;
export const ClearReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClearReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClearanceKeys_release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClearanceKeys_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClear"}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byRole"}}]}}]}}]} as unknown as DocumentNode<ClearReleaseMutation, ClearReleaseMutationVariables>;
export const ReleasePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"authorityName"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"awardName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClearanceKeys_release"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClearanceKeys_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClear"}},{"kind":"Field","name":{"kind":"Name","value":"clearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byRole"}}]}}]}}]} as unknown as DocumentNode<ReleasePageQuery, ReleasePageQueryVariables>;
export const ReleasesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleasesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"authorityName"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<ReleasesPageQuery, ReleasesPageQueryVariables>;