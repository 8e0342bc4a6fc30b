import { useLingui } from '@lingui/react/macro';

/** What was put right or passed over, as far as a person should look at it. */
export function useNoteWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'template.unmarked': t`Bảng không phải từ mẫu, đọc theo tên cột`,
    'sheet.ignored': t`Trang tính không đọc`,
    'column.absent': t`Cột không có trong bảng`,
    'column.unknown': t`Cột không rõ nghĩa, không đọc`,
    'column.hidden': t`Cột ẩn, vẫn đọc`,
    'column.dates.swapped': t`Cột ngày có thể bị đổi chỗ ngày và tháng`,
    'row.hidden': t`Dòng ẩn, vẫn đọc`,
    'cell.text.tidied': t`Ô chữ đã bỏ dấu cách thừa`,
    'cell.integer.mended': t`Ô số đã chỉnh`,
    'cell.date.serial': t`Ô ngày đọc từ số`,
    'cell.date.ambiguous': t`Ô ngày đọc theo ngày trước, tháng sau`,
    'cell.choice.mended': t`Ô danh sách đã thêm dấu`,
    'cell.code.zerosRestored': t`Mã đã thêm lại số 0 ở đầu`,
    'cell.formula.cached': t`Ô công thức, lấy kết quả gần nhất`,
    'cell.merged.spread': t`Ô gộp, lấy cho mọi dòng`,
    'unitImport.name.alike': t`Đơn vị mới trùng tên với đơn vị cùng xã`,
  };
}
