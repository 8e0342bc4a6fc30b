import { i18n } from '@antoan/i18n';
import { msg } from '@lingui/core/macro';
import { registerProblemMessages } from '../problems/problem-messages.ts';

registerProblemMessages({
  'file.declaration.missing': () => i18n._(msg`Xác nhận tệp không chứa bí mật nhà nước.`),
  'file.content.classified': () =>
    i18n._(
      msg`Tệp có dấu chỉ mức mật. Hệ thống không nhận và không lưu tệp này; văn bản mật gửi theo đường công văn mật.`,
    ),
  'file.content.locked': () => i18n._(msg`Tệp có mật khẩu nên không kiểm tra được. Gỡ mật khẩu rồi gửi lại.`),
  'file.content.damaged': () => i18n._(msg`Tệp bị hỏng, không đọc được. Lưu lại tệp rồi gửi lại.`),
  'file.content.tooComplex': () => i18n._(msg`Tệp quá lớn khi mở ra, không kiểm tra được. Chia nhỏ rồi gửi lại.`),
  'file.type.notAllowed': () =>
    i18n._(
      msg`Chỉ nhận PDF, Word (.docx), Excel (.xlsx), JPEG, PNG và văn bản thuần. Nội dung tệp này thuộc loại khác.`,
    ),
  'file.type.hasMacros': () => i18n._(msg`Tệp có macro. Lưu lại thành .docx hoặc .xlsx rồi gửi lại.`),
  'file.size.tooLarge': ({ megabytes = '50' }) => i18n._(msg`Tệp lớn quá ${{ megabytes }} MB.`),
  'file.size.empty': () => i18n._(msg`Tệp trống.`),
});
