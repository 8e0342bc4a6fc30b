import { defineSheet, type Choice, type RowValues } from '@antoan/spreadsheet';

/** What may be chosen in a sheet of units. */
export interface SheetChoices {
  places: readonly Choice[];
  managingBodies: readonly Choice[];
  policeOffices: readonly Choice[];
}

const kinds = [
  { value: 'SCHOOL', label: 'Trường học' },
  { value: 'ENTERPRISE', label: 'Doanh nghiệp' },
  { value: 'AGENCY', label: 'Cơ quan, đơn vị' },
  { value: 'MASS_ORGANISATION', label: 'Tổ chức đoàn thể' },
  { value: 'MEDIA', label: 'Báo, đài' },
  { value: 'RESIDENTIAL_AREA', label: 'Khu dân cư' },
  { value: 'COMMUNE_COMMITTEE', label: 'UBND cấp xã' },
  { value: 'COMMUNE_POLICE', label: 'Công an cấp xã' },
] as const;

const bodiesOfCommunes = {
  COMMUNE_COMMITTEE: { kind: 'AGENCY', level: 'COMMUNE' },
  COMMUNE_POLICE: { kind: 'ARMED_FORCE', level: 'COMMUNE' },
} as const;

/** What a chosen kind means; the level is said of the bodies of communes alone. */
export function kindOf(chosen: (typeof kinds)[number]['value']) {
  return chosen === 'COMMUNE_COMMITTEE' || chosen === 'COMMUNE_POLICE'
    ? bodiesOfCommunes[chosen]
    : ({ kind: chosen, level: null } as const);
}

const schoolLevels = [
  { value: 'PRESCHOOL', label: 'Mầm non' },
  { value: 'PRIMARY', label: 'Tiểu học' },
  { value: 'LOWER_SECONDARY', label: 'Trung học cơ sở' },
  { value: 'UPPER_SECONDARY', label: 'Trung học phổ thông' },
  { value: 'VOCATIONAL', label: 'Giáo dục nghề nghiệp, thường xuyên' },
  { value: 'UNIVERSITY', label: 'Cao đẳng, đại học' },
] as const;

const sizeClasses = [
  { value: 'MICRO', label: 'Siêu nhỏ' },
  { value: 'SMALL', label: 'Nhỏ' },
  { value: 'MEDIUM', label: 'Vừa' },
  { value: 'LARGE', label: 'Lớn' },
] as const;

/** A list never stands empty in a sheet: what cannot be chosen is said so. */
const none: readonly Choice[] = [{ value: '-', label: '(không có)' }];
const listed = (choices: readonly Choice[]) => (choices.length > 0 ? choices : none);

/** An empty cell keeps what is recorded, so that a sheet of three columns empties nothing. */
const toClear = 'Để bỏ nội dung đang ghi, ghi dấu - hoặc (xóa).';

/** The sheet in which offices write down their units. Names of persons have no column. */
export function unitSheet({ places, managingBodies, policeOffices }: SheetChoices) {
  return defineSheet({
    code: 'unit.register',
    version: 1,
    title: 'Đơn vị',
    columns: [
      {
        key: 'id',
        heading: 'Mã hệ thống',
        kind: 'code',
        maxLength: 36,
        pageWidth: 12,
        hint: 'Có sẵn trong bảng xuất ra; giữ nguyên để thay đổi đơn vị đó. Đơn vị mới thì để trống.',
      },
      {
        key: 'name',
        heading: 'Tên đơn vị',
        kind: 'text',
        required: true,
        maxLength: 200,
        pageWidth: 44,
        example: 'Trường THCS số 2 Phố Lu',
      },
      {
        key: 'shortName',
        heading: 'Tên viết tắt',
        kind: 'text',
        maxLength: 120,
        clearable: true,
        hint: toClear,
        pageWidth: 22,
      },
      { key: 'kind', heading: 'Loại đơn vị', kind: 'choice', choices: kinds, required: true, pageWidth: 18 },
      {
        key: 'schoolLevel',
        heading: 'Cấp học',
        kind: 'choice',
        choices: schoolLevels,
        hint: 'Chỉ ghi cho trường học; trường học phải có.',
      },
      {
        key: 'sizeClass',
        heading: 'Quy mô',
        kind: 'choice',
        choices: sizeClasses,
        hint: 'Chỉ ghi cho doanh nghiệp; doanh nghiệp phải có.',
        pageWidth: 12,
      },
      {
        key: 'moet',
        heading: 'Mã trường',
        kind: 'code',
        clearable: true,
        hint: `Mã của ngành giáo dục, giữ cả các số 0 ở đầu. ${toClear}`,
      },
      {
        key: 'mst',
        heading: 'Mã số thuế',
        kind: 'code',
        clearable: true,
        hint: `10 chữ số, hoặc 10 chữ số, gạch nối và 3 chữ số. ${toClear}`,
      },
      {
        key: 'internal',
        heading: 'Mã nội bộ',
        kind: 'code',
        clearable: true,
        hint: `Mã riêng của cơ quan quản lý, nếu có. ${toClear}`,
      },
      {
        key: 'place',
        heading: 'Xã, phường, thị trấn',
        kind: 'choice',
        choices: listed(places),
        required: true,
        pageWidth: 40,
        hint: 'Chọn trong danh sách, hoặc ghi mã xã của Tổng cục Thống kê.',
      },
      {
        key: 'managingBody',
        heading: 'Cơ quan quản lý',
        kind: 'choice',
        choices: listed(managingBodies),
        pageWidth: 36,
        hint: 'Để trống là chính cơ quan nhập bảng này.',
      },
      {
        key: 'policeOffice',
        heading: 'Công an phụ trách',
        kind: 'choice',
        choices: listed(policeOffices),
        pageWidth: 28,
        hint: 'Để trống là công an huyện của địa bàn.',
      },
      {
        key: 'address',
        heading: 'Địa chỉ',
        kind: 'text',
        maxLength: 300,
        clearable: true,
        hint: toClear,
        pageWidth: 34,
      },
      { key: 'partyOrganisation', heading: 'Có tổ chức đảng', kind: 'boolean', pageWidth: 12 },
      { key: 'inIndustrialZone', heading: 'Trong khu công nghiệp', kind: 'boolean', pageWidth: 12 },
      {
        key: 'validFrom',
        heading: 'Hoạt động từ ngày',
        kind: 'date',
        hint: 'Ngày đầu tiên của đơn vị; đơn vị mới phải có.',
        example: '05/09/2021',
      },
      {
        key: 'effectiveOn',
        heading: 'Thay đổi từ ngày',
        kind: 'date',
        hint: 'Chỉ ghi khi thay đổi đơn vị đã có; để trống là từ hôm nay. Ô để trống thì giữ như cũ.',
      },
    ],
  });
}

/** The sheet with what one viewer may choose in it. */
export type UnitSheet = ReturnType<typeof unitSheet>;
/** A row of it. */
export type UnitSheetRow = RowValues<UnitSheet['columns']>;
/** A column of it. */
export type UnitSheetColumn = UnitSheet['columns'][number]['key'];
