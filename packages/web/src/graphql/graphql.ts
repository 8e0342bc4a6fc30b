/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One of the trees that a unit stands in. */
export type Hierarchy =
  /** By managing body. */
  | 'MANAGEMENT'
  /** By police office in charge. */
  | 'POLICE'
  /** By reporting line. */
  | 'REPORTING'
  /** By place. */
  | 'TERRITORY';

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

/** What kind of unit it is. */
export type UnitKind =
  /** Cơ quan. */
  | 'AGENCY'
  /** Lực lượng vũ trang. */
  | 'ARMED_FORCE'
  /** Doanh nghiệp. */
  | 'ENTERPRISE'
  /** Đoàn thể, tổ chức chính trị – xã hội. */
  | 'MASS_ORGANISATION'
  /** Báo, đài, cổng thông tin điện tử. */
  | 'MEDIA'
  /** Cơ quan Đảng. */
  | 'PARTY_BODY'
  /** Thôn, bản, tổ dân phố. */
  | 'RESIDENTIAL_AREA'
  /** Nhà trường. */
  | 'SCHOOL'
  /** Tỉnh, huyện, xã. */
  | 'TERRITORY';

export type ViewerContextQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerContextQuery = { viewer: { id: string, username: string, displayName: string, hasFirstPassword: boolean, roles: Array<Role>, homeUnit: { id: string, name: string, shortName: string | null, kind: UnitKind } | null, grants: Array<{ id: string, role: Role, hierarchy: Hierarchy | null, scopeUnit: { id: string, name: string, shortName: string | null, kind: UnitKind, level: string | null } | null, bodyUnit: { id: string, name: string, shortName: string | null, kind: UnitKind } | null }> } | null, platform: { today: string, now: string, isDemonstration: boolean, standardYear: number } };


export const ViewerContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerContext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"hasFirstPassword"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"homeUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"hierarchy"}},{"kind":"Field","name":{"kind":"Name","value":"scopeUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodyUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"standardYear"}}]}}]}}]} as unknown as DocumentNode<ViewerContextQuery, ViewerContextQueryVariables>;