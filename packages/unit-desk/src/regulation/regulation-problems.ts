import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'regulation.number.missing': () => t`Ghi số, ký hiệu văn bản.`,
  'regulation.number.taken': ({ number = '' }) => t`Văn bản số ${{ number }} cùng ngày đã có trong danh mục.`,
  'regulation.title.missing': () => t`Ghi trích yếu văn bản.`,
  'regulation.issuedOn.missing': () => t`Ghi ngày ban hành.`,
  'regulation.validFrom.missing': () => t`Ghi ngày có hiệu lực.`,
  'regulation.validFrom.beforeIssue': ({ issuedOn = '' }) =>
    t`Ngày có hiệu lực không trước ngày ban hành (${{ issuedOn: formatDate(issuedOn) }}).`,
  'regulation.validFrom.notAfterFormer': ({ validFrom = '' }) =>
    t`Bản mới phải có hiệu lực sau bản đang thay thế (từ ${{ validFrom: formatDate(validFrom) }}).`,
  'regulation.validTo.beforeBegin': ({ validFrom = '' }) =>
    t`Ngày hết hiệu lực không trước ngày có hiệu lực (${{ validFrom: formatDate(validFrom) }}).`,
  'regulation.fileId.unknown': () => t`Tệp không còn chờ đính kèm. Gửi lại tệp.`,
  'regulation.file.pending': () => t`Tệp chưa gửi xong. Chờ gửi xong hoặc gỡ tệp.`,
  'regulation.state.replaced': () => t`Văn bản đã có bản thay thế. Mở lại trang để xem bản mới.`,
});
