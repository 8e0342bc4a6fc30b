import { t } from '@lingui/core/macro';

/** What to do with a file that is refused before it is read as a sheet: the door knows its content, only this page what it is for. */
export function sayUnreadable(code: string, fileName: string): string | undefined {
  if (code === 'file.content.locked') return encrypted();
  if (code === 'file.type.hasMacros') return unsupported('XLSM');
  if (code !== 'file.type.notAllowed') return undefined;
  return unsupported(/\.xlsb?$/iu.test(fileName) ? 'XLS' : '');
}

/** A workbook that asks for a password. */
export function encrypted(): string {
  return t`Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại dưới dạng .xlsx rồi gửi lại.`;
}

/** Something other than a workbook of today, by its kind. */
export function unsupported(kind: string): string {
  if (kind === 'XLS' || kind === 'XLSB')
    return t`Tệp Excel kiểu cũ (.xls, .xlsb). Mở bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.`;
  if (kind === 'XLSM') return t`Tệp có macro (.xlsm). Mở bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.`;
  if (kind === 'ODS') return t`Tệp của LibreOffice (.ods). Lưu lại dưới dạng .xlsx rồi gửi lại.`;
  if (kind === 'CSV' || kind === 'TEXT')
    return t`Tệp là văn bản (CSV), không phải Excel. Mở bảng mẫu, chép dữ liệu vào, lưu lại dưới dạng .xlsx rồi gửi lại.`;
  return t`Tệp này không phải bảng Excel. Điền vào bảng mẫu, lưu lại dưới dạng .xlsx rồi gửi lại.`;
}
