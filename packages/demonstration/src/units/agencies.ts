import type { Chance } from '../chance/chance.ts';
import { INVENTED, type TakenNames } from './invented-names.ts';
import { inventedUnit, type InventedUnit, type Place } from './invented-unit.ts';
import { placesByDistrict, placeWithCode } from './places.ts';

/**
 * Agencies every district has, with the body that manages them. Their names are like those of real agencies,
 * so nothing negative is ever shown on them. All are judged at district level.
 */
const USUAL: readonly (readonly [name: string, managedBy: string])[] = [
  ['Trung tâm Y tế', 'so-y-te'],
  ['Bệnh viện Đa khoa', 'so-y-te'],
  ['Hạt Kiểm lâm', 'so-nnptnt'],
  ['Bảo hiểm xã hội', 'bhxh'],
  ['Kho bạc Nhà nước', 'kho-bac'],
  ['Chi cục Thuế', 'cuc-thue'],
  ['Chi cục Thống kê', 'cuc-thong-ke'],
  ['Trung tâm Văn hóa, Thể thao - Truyền thông', 'district'],
  ['Trung tâm Dịch vụ nông nghiệp', 'district'],
  ['Ban Quản lý dự án đầu tư xây dựng', 'district'],
  ['Trung tâm Phát triển quỹ đất', 'district'],
];

/** Agencies that exist nowhere: numbered, so that nobody takes them for a real one. */
const NUMBERED: readonly string[] = [
  'Trạm Dịch vụ kỹ thuật số 21',
  'Trạm Quản lý công trình công cộng số 22',
  'Trung tâm Hỗ trợ cộng đồng số 23',
  'Đội Quản lý trật tự và vệ sinh đô thị số 24',
  'Ban Quản lý chợ và bến xe số 25',
];

/** Agencies of the whole province, numbered likewise. */
const OF_PROVINCE: readonly (readonly [name: string, managedBy: string])[] = [
  ['Chi cục Nghiệp vụ nông nghiệp số 31', 'so-nnptnt'],
  ['Chi cục Nghiệp vụ thủy lợi số 32', 'so-nnptnt'],
  ['Trung tâm Kỹ thuật tài nguyên số 33', 'so-tnmt'],
  ['Trung tâm Công nghệ thông tin số 34', 'so-tttt'],
  ['Trung tâm Bảo trợ xã hội số 35', 'so-ldtbxh'],
  ['Trung tâm Dịch vụ việc làm số 36', 'so-ldtbxh'],
  ['Trung tâm Trợ giúp pháp lý số 37', 'so-tu-phap'],
  ['Trung tâm Khuyến công số 38', 'so-cong-thuong'],
  ['Trung tâm Kiểm định số 39', 'so-khcn'],
  ['Trung tâm Văn hóa nghệ thuật số 40', 'so-vhtt'],
  ['Trung tâm Xúc tiến du lịch số 41', 'so-du-lich'],
  ['Trung tâm Điều dưỡng số 42', 'so-y-te'],
  ['Trung tâm Tư vấn đầu tư số 43', 'so-khdt'],
  ['Trung tâm Tư vấn tài chính công số 44', 'so-tai-chinh'],
];

/** More than 150 invented agencies: sixteen in each district and those of the province. */
export function inventedAgencies(places: readonly Place[], chance: Chance, names: TakenNames): InventedUnit[] {
  const agency = (
    name: string,
    managedBy: string,
    place: Place,
    options: { mayFail: boolean; isProvincial: boolean },
  ) =>
    inventedUnit({
      name: names.takeFirst([`${name} ${INVENTED}`]),
      kind: 'AGENCY',
      place,
      managedBy,
      partyOrganisation: chance.happens(0.95),
      signers: chance.between(8, 90),
      ...options,
    });

  const inDistricts = [...placesByDistrict(places).values()].flatMap((own) => {
    const towns = own.filter(({ isUrban }) => isUrban);
    const { name } = (own[0] as Place).district;
    const where = name.charAt(0).toLowerCase() + name.slice(1);
    return [
      ...USUAL.map(([office, managedBy]) =>
        agency(`${office} ${where}`, managedBy, chance.pick(towns), { mayFail: false, isProvincial: false }),
      ),
      ...NUMBERED.map((office) =>
        agency(`${office} ${where}`, 'district', chance.pick(own), { mayFail: true, isProvincial: false }),
      ),
    ];
  });
  const city = placeWithCode(places, '02668');
  const ofProvince = OF_PROVINCE.map(([office, managedBy]) =>
    agency(`${office} tỉnh Lào Cai`, managedBy, city, { mayFail: true, isProvincial: true }),
  );
  return [...inDistricts, ...ofProvince];
}
