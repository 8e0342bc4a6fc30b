import { registerEnumType } from 'type-graphql';

export enum UnitImportState {
  UPLOADED = 'UPLOADED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  REFUSED = 'REFUSED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(UnitImportState, {
  name: 'UnitImportState',
  description: 'How far a sheet of units has come.',
  valuesConfig: {
    UPLOADED: { description: 'Đã nhận tệp, chờ kiểm tra.' },
    CHECKING: { description: 'Đang kiểm tra.' },
    CHECKED: { description: 'Đã kiểm tra.' },
    REFUSED: { description: 'Không đọc được cả tệp.' },
    APPLYING: { description: 'Đang nhập.' },
    APPLIED: { description: 'Đã nhập.' },
    FAILED: { description: 'Không nhập được, chưa có gì thay đổi.' },
    CANCELLED: { description: 'Đã bỏ.' },
  },
});
