import { derivedId } from '@antoan/ids';
import { namedUnitNames, namedUnits } from '../units/named-units.ts';
import type { AccountRecord, Hierarchy, Role } from './account-record.ts';

/** The one password of every demonstration account. */
export const demonstrationPassword = 'antoan-demo';

/** Id of a demonstration account. */
export function accountId(username: string): string {
  return derivedId('account', username);
}

interface Scope {
  readonly hierarchy: Hierarchy | null;
  readonly scopeUnitId: string | null;
  readonly bodyUnitId: string | null;
}

/** A unit's own people and a managing body: what the body manages, itself included. */
const managing = (unitId: string): Scope => ({ hierarchy: 'MANAGEMENT', scopeUnitId: unitId, bodyUnitId: unitId });
/** A government body: a stretch of territory. */
const governing = (territoryUnitId: string, bodyUnitId: string): Scope => ({
  hierarchy: 'TERRITORY',
  scopeUnitId: territoryUnitId,
  bodyUnitId,
});
const policing = (policeUnitId: string): Scope => ({
  hierarchy: 'POLICE',
  scopeUnitId: policeUnitId,
  bodyUnitId: policeUnitId,
});
const unscoped = (bodyUnitId: string | null): Scope => ({ hierarchy: null, scopeUnitId: null, bodyUnitId });
const provincial = (bodyUnitId: string): Scope => governing(namedUnits.province, bodyUnitId);

function account(username: string, displayName: string, role: Role, scope: Scope): AccountRecord {
  const validity = { validFrom: '2020-01-01', validTo: null };
  return {
    id: accountId(username),
    username,
    displayName,
    grants: [{ id: derivedId('grant', username, role), role, ...scope, ...validity }],
  };
}

const { upperSecondarySchool, lowerSecondarySchool, enterprise } = namedUnits;
const schoolName = namedUnitNames.upperSecondarySchool;
const secondSchoolName = namedUnitNames.lowerSecondarySchool;
const enterpriseName = namedUnitNames.enterprise;

/** The accounts of the demonstration, by hierarchy and body. */
export const demonstrationAccounts: readonly AccountRecord[] = [
  account('truong', `Hiệu trưởng ${schoolName}`, 'UNIT_HEAD', managing(upperSecondarySchool)),
  account('truong.nhap', `Cán bộ nhập liệu ${schoolName}`, 'UNIT_EDITOR', managing(upperSecondarySchool)),
  account('truong2', `Hiệu trưởng ${secondSchoolName}`, 'UNIT_HEAD', managing(lowerSecondarySchool)),
  account('truong2.nhap', `Cán bộ nhập liệu ${secondSchoolName}`, 'UNIT_EDITOR', managing(lowerSecondarySchool)),
  account('doanhnghiep', `Giám đốc ${enterpriseName}`, 'UNIT_HEAD', managing(enterprise)),
  account('doanhnghiep.nhap', `Cán bộ nhập liệu ${enterpriseName}`, 'UNIT_EDITOR', managing(enterprise)),
  account('so.gddt', 'Chuyên viên Sở Giáo dục và Đào tạo', 'MANAGER_OFFICER', managing(namedUnits.educationDepartment)),
  account(
    'so.gddt.lanhdao',
    'Lãnh đạo Sở Giáo dục và Đào tạo',
    'MANAGER_HEAD',
    managing(namedUnits.educationDepartment),
  ),
  account('bql.kkt', 'Chuyên viên Ban Quản lý Khu kinh tế', 'MANAGER_OFFICER', managing(namedUnits.economicZoneBoard)),
  account(
    'huyen.baothang',
    'Chuyên viên UBND huyện Bảo Thắng',
    'DISTRICT_OFFICER',
    governing(namedUnits.baoThang, namedUnits.baoThangCommittee),
  ),
  account(
    'huyen.baothang.chutich',
    'Chủ tịch UBND huyện Bảo Thắng',
    'DISTRICT_CHAIR',
    governing(namedUnits.baoThang, namedUnits.baoThangCommittee),
  ),
  account(
    'huyen.bacha',
    'Chuyên viên UBND huyện Bắc Hà',
    'DISTRICT_OFFICER',
    governing(namedUnits.bacHa, namedUnits.bacHaCommittee),
  ),
  account('ca.baothang', 'Cán bộ Công an huyện Bảo Thắng', 'AREA_POLICE', policing(namedUnits.baoThangPolice)),
  account(
    'ca.baothang.lanhdao',
    'Lãnh đạo Công an huyện Bảo Thắng',
    'AREA_POLICE',
    policing(namedUnits.baoThangPolice),
  ),
  account('pv05', 'Cán bộ Phòng PV05, Công an tỉnh', 'PV05_OFFICER', provincial(namedUnits.provincialPolice)),
  account('pv05.lanhdao', 'Lãnh đạo Phòng PV05, Công an tỉnh', 'PV05_HEAD', provincial(namedUnits.provincialPolice)),
  account(
    'tdkt',
    'Chuyên viên Ban Thi đua - Khen thưởng tỉnh',
    'EMULATION_OFFICER',
    provincial(namedUnits.emulationBoard),
  ),
  account(
    'tdkt.lanhdao',
    'Lãnh đạo Ban Thi đua - Khen thưởng tỉnh',
    'EMULATION_HEAD',
    provincial(namedUnits.emulationBoard),
  ),
  account('vanphong', 'Chuyên viên Văn phòng UBND tỉnh', 'PROVINCIAL_OFFICE', provincial(namedUnits.provincialOffice)),
  account(
    'vanphong.lanhdao',
    'Lãnh đạo Văn phòng UBND tỉnh',
    'PROVINCIAL_OFFICE',
    provincial(namedUnits.provincialOffice),
  ),
  account('chutich', 'Chủ tịch UBND tỉnh Lào Cai', 'PROVINCIAL_CHAIR', provincial(namedUnits.provincialCommittee)),
  account('cong.ttdt', 'Biên tập viên Cổng Thông tin điện tử tỉnh', 'PORTAL_EDITOR', unscoped(namedUnits.portal)),
  account('baolaocai', 'Phóng viên Báo Lào Cai', 'JOURNALIST', unscoped(namedUnits.newspaper)),
  account('daiptth', 'Phóng viên Đài Phát thanh - Truyền hình tỉnh', 'JOURNALIST', unscoped(namedUnits.broadcaster)),
  account('giamsat', 'Kiểm toán viên hệ thống, Thanh tra tỉnh', 'AUDITOR', provincial(namedUnits.inspectorate)),
  account('quantri', 'Quản trị hệ thống', 'SYSTEM_ADMINISTRATOR', unscoped(null)),
  account('phapche', 'Cán bộ pháp chế thứ nhất, Sở Tư pháp', 'LEGAL_CURATOR', provincial(namedUnits.justiceDepartment)),
  account('phapche2', 'Cán bộ pháp chế thứ hai, Sở Tư pháp', 'LEGAL_CURATOR', provincial(namedUnits.justiceDepartment)),
];

/**
 * The account that acts for a body in a role; null where the demonstration has none.
 * Where the police of a district have two accounts, the officer appraises and the leader proposes.
 */
export function usernameFor(bodyUnitId: string, role: Role, step?: string): string | null {
  const holders = demonstrationAccounts.filter(({ grants }) =>
    grants.some((grant) => grant.role === role && grant.bodyUnitId === bodyUnitId),
  );
  const holder = role === 'AREA_POLICE' && step === 'PROPOSE' ? holders.at(-1) : holders[0];
  return holder?.username ?? null;
}
