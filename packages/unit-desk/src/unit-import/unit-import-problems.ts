import { formatDate, formatNumber } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';
import '../unit-editing/unit-editing-problems.ts';
import { encrypted, unsupported } from './say-unreadable.ts';

const unreadable = () => t`Tệp bị hỏng. Mở bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.`;
const tooLarge = () => t`Tệp quá lớn khi mở ra. Xóa các trang và định dạng thừa, hoặc chia nhỏ bảng.`;
const required = () => t`Phải ghi, không được để trống.`;

registerProblemMessages({
  'workbook.empty': () => t`Tệp trống.`,
  'workbook.size.exceeded': ({ limit }) =>
    limit ? t`Tệp lớn quá ${{ megabytes: formatNumber(Math.floor(Number(limit) / 1_048_576)) }} MB.` : t`Tệp quá lớn.`,
  'workbook.kind.unsupported': ({ kind = '' }) => unsupported(kind),
  'workbook.encrypted': encrypted,
  'workbook.truncated': () => t`Tệp thiếu phần cuối, có thể do gửi hoặc chép dở. Gửi lại tệp gốc.`,
  'workbook.corrupt': unreadable,
  'workbook.inflation.exceeded': tooLarge,
  'workbook.entities.refused': unreadable,
  'template.other': () => t`Đây là mẫu của một bảng khác. Tải bảng mẫu nhập đơn vị, chép dữ liệu sang rồi gửi lại.`,
  'template.older': () => t`Bảng theo mẫu cũ. Tải mẫu mới rồi chép dữ liệu sang.`,
  'template.newer': () => t`Bảng theo mẫu mới hơn hệ thống. Tải lại trang rồi thử lại.`,
  'sheet.none': () => t`Không có trang tính nào có dữ liệu.`,
  'sheet.headings.missing': () =>
    t`Đây không phải bảng mẫu nhập đơn vị: không có các cột của mẫu. Tải bảng mẫu, chép dữ liệu sang rồi gửi lại.`,
  'sheet.hidden': ({ sheet = '' }) => t`Dữ liệu nằm ở trang tính ẩn ${{ sheet }}. Bỏ ẩn rồi gửi lại.`,
  'sheet.several': ({ sheets = '' }) => t`Nhiều trang tính cùng có dữ liệu: ${{ sheets }}. Gộp vào một trang.`,
  'sheet.rows.tooMany': ({ limit = '100000' }) =>
    t`Bảng có quá ${{ limit: formatNumber(Number(limit)) }} dòng. Chia thành nhiều bảng.`,
  'sheet.merges.tooMany': () => t`Bảng có quá nhiều ô gộp. Bỏ gộp ô rồi gửi lại.`,
  'column.missing': ({ heading = '' }) => t`Thiếu cột ${{ heading }}.`,
  'column.twice': ({ heading = '' }) => t`Cột ${{ heading }} có hai lần. Bỏ bớt một cột.`,
  'row.duplicate': ({ row = '' }) => t`Trùng với dòng ${{ row }}.`,
  'cell.required': required,
  'cell.error': ({ error = '' }) => t`Ô báo lỗi ${{ error }}.`,
  'cell.formula.uncached': () => t`Công thức chưa có kết quả. Mở bằng Excel và lưu lại, hoặc dán giá trị.`,
  'cell.merged.across': () => t`Ô bị gộp với các cột bên cạnh. Bỏ gộp ô.`,
  'cell.text.tooLong': ({ max = '' }) => t`Dài quá ${{ max }} ký tự.`,
  'cell.text.isDate': ({ text = '' }) => t`Excel đã tự đổi thành ngày ${{ text }}. Định dạng cột là Text rồi ghi lại.`,
  'cell.text.invalid': ({ text = '' }) => t`“${{ text }}” không phải là chữ.`,
  'cell.text.legacyEncoding': ({ font = '' }) => t`Viết bằng phông chữ cũ (${{ font }}). Chuyển sang Unicode.`,
  'cell.date.invalid': ({ text = '' }) => t`“${{ text }}” không phải là ngày. Ghi ngày/tháng/năm.`,
  'cell.date.impossible': ({ text = '' }) => t`Không có ngày “${{ text }}”.`,
  'cell.date.monthFirst': ({ text = '', meant = '' }) =>
    t`“${{ text }}” ghi tháng trước ngày. Có phải là ${{ meant }}?`,
  'cell.date.yearOnly': ({ text = '' }) => t`“${{ text }}” chỉ có năm. Ghi đủ ngày/tháng/năm.`,
  'cell.date.shortYear': ({ text = '' }) => t`“${{ text }}” ghi năm hai chữ số. Ghi đủ bốn.`,
  'cell.date.outside': ({ min = '', max = '' }) => t`Ngày phải từ ${{ min }} đến ${{ max }}.`,
  'cell.choice.unknown': ({ text = '' }) => t`“${{ text }}” không có trong danh sách.`,
  'cell.choice.ambiguous': ({ text = '' }) => t`“${{ text }}” có thể là nhiều mục. Ghi đủ dấu.`,
  'cell.boolean.invalid': ({ text = '' }) => t`“${{ text }}” không phải Có hoặc Không.`,
  'cell.integer.invalid': ({ text = '' }) => t`“${{ text }}” không phải là số.`,
  'cell.integer.fraction': ({ text = '' }) => t`“${{ text }}” không phải số nguyên.`,
  'cell.integer.below': ({ min = '' }) => t`Không nhỏ hơn ${{ min }}.`,
  'cell.integer.above': ({ max = '' }) => t`Không lớn hơn ${{ max }}.`,
  'cell.code.invalid': ({ text = '' }) => t`Mã “${{ text }}” không đúng.`,
  'cell.code.digitsLost': ({ text = '' }) => t`“${{ text }}” đã bị Excel làm tròn. Định dạng cột là Text rồi ghi lại.`,
  'unitImport.id.unknown': () => t`Không có đơn vị này, hoặc đơn vị ngoài phạm vi quản lý.`,
  'unitImport.codes.ofSeveralUnits': () => t`Các mã của dòng này thuộc nhiều đơn vị khác nhau.`,
  'unitImport.kind.fixed': () => t`Không đổi được loại của đơn vị đã có.`,
  'unitImport.validFrom.missing': () => t`Đơn vị mới phải ghi ngày bắt đầu hoạt động.`,
  'unitImport.validFrom.fixed': ({ day = '' }) =>
    t`Ngày đầu của đơn vị đã ghi là ${{ day: formatDate(day) }}. Để trống hoặc giữ nguyên.`,
  'unitImport.unit.twice': ({ row = '' }) => t`Đơn vị này đã có ở dòng ${{ row }}.`,
  'unitImport.unit.notYours': () => t`Cơ quan bạn không được thay đổi đơn vị này.`,
  'unitImport.unit.changedMeanwhile': () => t`Có đơn vị vừa được người khác thay đổi. Kiểm tra lại bảng.`,
  'unitImport.code.twice': ({ value = '', row = '' }) => t`Mã ${{ value }} đã có ở dòng ${{ row }}.`,
  'unitImport.code.taken': ({ value = '' }) => t`Mã ${{ value }} đã có đơn vị khác mang.`,
  'unitImport.fileId.unknown': () => t`Tệp không còn. Gửi lại tệp.`,
  'unitImport.rows.none': () => t`Bảng chưa có dòng nào. Điền vào dưới hàng tên cột.`,
  'unitImport.rows.unsound': () => t`Còn dòng phải sửa, chưa nhập được.`,
  'unitImport.rows.nothingToDo': () => t`Không có gì để nhập.`,
  'unitImport.state.notChecked': () => t`Bảng chưa kiểm tra xong hoặc đã nhập.`,
  'unitImport.state.underWay': () => t`Bảng đang được kiểm tra hoặc đã nhập.`,
  'unitImport.state.settled': () => t`Bảng đang được nhập hoặc đã nhập, không bỏ được.`,
  'unitImport.work.failed': () => t`Hệ thống gặp lỗi khi xử lý bảng này. Thử kiểm tra lại sau ít phút.`,
});
