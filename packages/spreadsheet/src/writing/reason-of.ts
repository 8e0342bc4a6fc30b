import type { Sheet } from '../sheet/define-sheet.ts';
import type { RowProblem, RowProblemCode } from '../sheet/sheet-problem.ts';

type Sentence = (params: RowProblem['params']) => string;

const SENTENCES: Readonly<Record<RowProblemCode, Sentence>> = {
  'row.duplicate': ({ row }) => `trùng với dòng ${row}.`,
  'cell.required': () => 'phải ghi, không được để trống.',
  'cell.error': ({ error }) => `ô báo lỗi ${error}.`,
  'cell.formula.uncached': () => 'công thức chưa có kết quả; hãy mở bằng Excel, lưu lại hoặc dán giá trị.',
  'cell.merged.across': ({ to }) => `ô bị gộp với các cột bên cạnh (đến cột ${to}); hãy bỏ gộp ô.`,
  'cell.text.tooLong': ({ length, max }) => `dài ${length} ký tự, chỉ được ${max}.`,
  'cell.text.isDate': ({ text }) => `Excel đã tự đổi thành ngày ${text}; hãy định dạng cột là Text rồi ghi lại.`,
  'cell.text.invalid': ({ text }) => `“${text}” không phải là chữ.`,
  'cell.text.legacyEncoding': ({ font }) => `viết bằng phông chữ cũ (${font}); hãy chuyển sang Unicode.`,
  'cell.integer.invalid': ({ text }) => `“${text}” không phải là số nguyên.`,
  'cell.integer.fraction': ({ text }) => `“${text}” có phần lẻ; chỉ ghi số nguyên.`,
  'cell.integer.below': ({ min }) => `nhỏ hơn ${min}.`,
  'cell.integer.above': ({ max }) => `lớn hơn ${max}.`,
  'cell.date.invalid': ({ text }) => `“${text}” không phải là ngày; hãy ghi ngày/tháng/năm.`,
  'cell.date.impossible': ({ text }) => `không có ngày “${text}”.`,
  'cell.date.monthFirst': ({ text, meant }) => `“${text}” ghi tháng trước ngày; có phải là ${meant}?`,
  'cell.date.yearOnly': ({ text }) => `“${text}” chỉ có năm; hãy ghi đủ ngày/tháng/năm.`,
  'cell.date.shortYear': ({ text }) => `“${text}” ghi năm hai chữ số; hãy ghi đủ bốn.`,
  'cell.date.outside': ({ min, max }) => `ngày phải từ ${min} đến ${max}.`,
  'cell.choice.unknown': ({ text }) => `“${text}” không có trong danh sách.`,
  'cell.choice.ambiguous': ({ text }) => `“${text}” có thể là nhiều mục; hãy ghi đủ dấu.`,
  'cell.boolean.invalid': ({ text }) => `“${text}” không phải Có hoặc Không.`,
  'cell.code.invalid': ({ text, width }) => `mã “${text}” không đúng${width === 0 ? '' : `; phải đủ ${width} ký tự`}.`,
  'cell.code.digitsLost': ({ text }) => `“${text}” đã bị Excel làm tròn; hãy định dạng cột là Text rồi ghi lại.`,
};

/** Says in Vietnamese what is wrong with a row, naming the column: for the sheet that goes back to its author. */
export function reasonOf(problem: RowProblem, sheet: Sheet): string {
  const column = sheet.columns.find(({ key }) => key === problem.column);
  const sentence = SENTENCES[problem.code](problem.params);
  return column ? `${column.heading}: ${sentence}` : sentence;
}
