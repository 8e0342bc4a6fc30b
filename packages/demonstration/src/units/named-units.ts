import { territoryId } from '@antoan/territory';
import { bodyId, districtBodyId } from '../bodies/lao-cai-bodies.ts';
import { INVENTED } from './invented-names.ts';
import { inventedId } from './invented-unit.ts';

/** Names of the three invented units that people sign in for. */
export const namedUnitNames = {
  upperSecondarySchool: `THPT Bảo Thắng ${INVENTED}`,
  lowerSecondarySchool: `THCS Phố Lu ${INVENTED}`,
  enterprise: `Công ty Cổ phần Hóa chất Sa Lâm Tằng Loỏng ${INVENTED}`,
} as const;

/** Director and accountant of the enterprise, by name: the one is barred with it, the other is not. */
export const namedPersons = {
  enterpriseDirector: `Đặng Quốc Khánh Giang ${INVENTED}`,
  enterpriseAccountant: `Lê Thu Hạnh An ${INVENTED}`,
  upperSecondaryHead: `Hoàng Minh Thảo ${INVENTED}`,
  lowerSecondaryHead: `Vũ Thanh Mai ${INVENTED}`,
} as const;

/** Ids of the units that accounts and journeys speak of. */
export const namedUnits = {
  province: territoryId('10'),
  provincialCommittee: bodyId('ubnd-tinh'),
  provincialOffice: bodyId('van-phong-ubnd'),
  provincialPolice: bodyId('cong-an-tinh'),
  educationDepartment: bodyId('so-gddt'),
  economicZoneBoard: bodyId('bql-kkt'),
  industryDepartment: bodyId('so-cong-thuong'),
  justiceDepartment: bodyId('so-tu-phap'),
  inspectorate: bodyId('thanh-tra'),
  emulationBoard: bodyId('ban-tdkt'),
  portal: bodyId('cong-ttdt'),
  newspaper: bodyId('bao-lao-cai'),
  broadcaster: bodyId('dai-ptth'),
  baoThang: territoryId('086'),
  baoThangCommittee: districtBodyId('ubnd', '086'),
  baoThangPolice: districtBodyId('cong-an', '086'),
  bacHa: territoryId('085'),
  bacHaCommittee: districtBodyId('ubnd', '085'),
  bacHaPolice: districtBodyId('cong-an', '085'),
  upperSecondarySchool: inventedId(namedUnitNames.upperSecondarySchool),
  lowerSecondarySchool: inventedId(namedUnitNames.lowerSecondarySchool),
  enterprise: inventedId(namedUnitNames.enterprise),
} as const;
