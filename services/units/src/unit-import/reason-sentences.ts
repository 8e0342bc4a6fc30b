import type { Problem } from '@antoan/app-error';
import { reasonOf, type RowProblem, type RowProblemCode } from '@antoan/spreadsheet';
import type { UnitSheet } from './unit-sheet.ts';

type Values = Readonly<Record<string, string>>;
type Sentence = (values: Values) => string;

const day = (text = '') => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');

/** What the sheet that goes back says of each problem that is not of the workbook itself. A document, so in Vietnamese. */
export const reasonSentences: Readonly<Record<string, Sentence>> = {
  'text.tooLong': ({ most = '' }) => `dài quá ${most} ký tự.`,
  'text.classified': () => 'có dấu chỉ mức mật; hệ thống không nhận nội dung mật.',
  'text.noLetters': () => 'phải có chữ.',
  'unit.name.missing': () => 'phải ghi, không được để trống.',
  'unit.name.notPolice': () => 'tên Công an cấp xã phải bắt đầu bằng "Công an".',
  'unit.kind.notCreatedHere': () => 'loại đơn vị này không thêm được bằng bảng.',
  'unit.level.notYours': () => 'chỉ Phòng PV05 thêm UBND và Công an cấp xã.',
  'unit.schoolLevel.missing': () => 'trường học phải có cấp học.',
  'unit.schoolLevel.noSchool': () => 'chỉ ghi cho trường học.',
  'unit.sizeClass.missing': () => 'doanh nghiệp phải có quy mô.',
  'unit.sizeClass.noEnterprise': () => 'chỉ ghi cho doanh nghiệp.',
  'unit.code.malformed': () => 'mã không đúng dạng.',
  'unit.code.ofTerritory': () => 'mã này chỉ dành cho đơn vị hành chính.',
  'unit.code.twice': () => 'một đơn vị chỉ có một mã của mỗi loại.',
  'unit.code.taken': ({ value = '' }) => `mã ${value} đã có đơn vị khác mang.`,
  'unit.code.overlaps': () => 'đơn vị đã có mã khác cùng loại trong thời gian này.',
  'unit.day.tooFar': ({ latest = '' }) => `ngày quá xa; muộn nhất là ${day(latest)}.`,
  'unit.day.overlaps': () => 'trùng với một thay đổi đã ghi.',
  'unit.day.leavesHole': () => 'để lại khoảng trống trong lịch sử của đơn vị.',
  'unit.placeId.missing': () => 'phải ghi, không được để trống.',
  'unit.placeId.unknown': () => 'không có địa bàn này.',
  'unit.placeId.unfit': () => 'không phải xã, phường, thị trấn.',
  'unit.placeId.outOfScope': () => 'ngoài phạm vi quản lý của cơ quan nhập.',
  'unit.placeId.notYours': () => 'cơ quan nhập không được chuyển địa bàn của đơn vị này.',
  'unit.managingBodyId.missing': () => 'phải ghi, không được để trống.',
  'unit.managingBodyId.unknown': () => 'không có cơ quan này.',
  'unit.managingBodyId.unfit': () => 'không thể là cơ quan quản lý.',
  'unit.managingBodyId.outOfScope': () => 'ngoài phạm vi quản lý của cơ quan nhập.',
  'unit.managingBodyId.notYours': () => 'cơ quan nhập không được đổi cơ quan quản lý của đơn vị này.',
  'unit.policeOfficeId.missing': () => 'phải ghi, không được để trống.',
  'unit.policeOfficeId.unknown': () => 'không có cơ quan công an này.',
  'unit.policeOfficeId.unfit': () => 'không phải cơ quan công an.',
  'unit.policeOfficeId.notYours': () => 'cơ quan nhập không được đổi công an phụ trách đơn vị này.',
  'unit.reportsToId.missing': () => 'phải có nơi nhận báo cáo.',
  'unit.reportsToId.unknown': () => 'không có nơi nhận báo cáo này.',
  'unit.reportsToId.unfit': () => 'không thể là nơi nhận báo cáo.',
  'unit.reportsToId.notYours': () => 'cơ quan nhập không được đổi nơi nhận báo cáo của đơn vị này.',
  'unit.parent.notAlive': ({ from = '', until }) =>
    until ? `chỉ có từ ${day(from)} đến trước ${day(until)}.` : `chỉ có từ ${day(from)}.`,
  'unit.parent.circle': () => 'nằm dưới chính đơn vị này.',
  'unit.effectiveOn.outsideLife': ({ from = '' }) => `ngoài thời gian hoạt động của đơn vị (từ ${day(from)}).`,
  'unit.effectiveOn.changedAlready': () => 'đơn vị đã có thay đổi đúng ngày này; hãy sửa trên trang của đơn vị.',
  'unit.changes.none': () => 'không có gì thay đổi vào ngày này.',
  'unitImport.id.unknown': () => 'không có đơn vị này, hoặc đơn vị ngoài phạm vi quản lý.',
  'unitImport.codes.ofSeveralUnits': () => 'Các mã của dòng này thuộc nhiều đơn vị khác nhau.',
  'unitImport.kind.fixed': () => 'không đổi được loại của đơn vị đã có.',
  'unitImport.validFrom.missing': () => 'đơn vị mới phải ghi ngày bắt đầu hoạt động.',
  'unitImport.validFrom.fixed': ({ day: first = '' }) =>
    `ngày đầu của đơn vị đã ghi là ${day(first)}; để trống hoặc giữ nguyên.`,
  'unitImport.unit.twice': ({ row = '' }) => `đơn vị này đã có ở dòng ${row}.`,
  'unitImport.unit.notYours': () => 'cơ quan nhập không được thay đổi đơn vị này.',
  'unitImport.unit.changedMeanwhile': () => 'đơn vị vừa được người khác thay đổi.',
  'unitImport.code.twice': ({ value = '', row = '' }) => `mã ${value} đã có ở dòng ${row}.`,
  'unitImport.code.taken': ({ value = '' }) => `mã ${value} đã có đơn vị khác mang.`,
};

const counted = new Set(['row', 'width', 'length', 'max', 'min']);

/** Says what is wrong with a row, naming the column. */
export function reasonFor({ code, path, params }: Problem, sheet: UnitSheet): string {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  const sentence = reasonSentences[code]?.(values);
  if (sentence === undefined) {
    const numbers = Object.entries(values).map(([name, value]) => [
      name,
      counted.has(name) && /^-?\d+$/u.test(value) ? Number(value) : value,
    ]);
    const [column] = path;
    return reasonOf(
      {
        code: code as RowProblemCode,
        ...(column !== undefined && { column }),
        params: Object.fromEntries(numbers),
      } as RowProblem,
      sheet,
    );
  }
  const column = sheet.columns.find(({ key }) => key === path[0]);
  return column ? `${column.heading}: ${sentence}` : sentence;
}
