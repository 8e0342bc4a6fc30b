import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What the services find wrong with a change of the law's data, in sentences.
registerProblemMessages({
  'lawChange.open': ({ title = '' }) => t`“${{ title }}” đang có một đề nghị chờ xác nhận. Xử lý đề nghị đó trước.`,
  'lawChange.base.changed': () =>
    t`Quy định này đã được thay đổi sau khi lập đề nghị. Rút đề nghị và lập lại trên bản mới.`,
  'lawChange.effectiveOn.missing': () => t`Chọn ngày áp dụng.`,
  'lawChange.legalBasis.missing': () => t`Ghi văn bản làm căn cứ.`,
  'lawChange.reason.missing': () => t`Ghi lý do.`,
  'lawChange.state.settled': () => t`Đề nghị này đã được xử lý.`,
  'lawChange.confirmation.sameAccount': () => t`Người đề nghị không tự xác nhận. Phải là người thứ hai.`,
  'lawChange.rejection.sameAccount': () => t`Đề nghị của chính bạn thì rút, không từ chối.`,
  'lawChange.withdrawal.otherAccount': () => t`Chỉ người đề nghị được rút.`,
  'lawChange.effectiveOn.inUse': ({ year = '', count = '', until = '' }) =>
    t`Năm ${{ year }} đã có ${{ count }} hồ sơ nộp theo quy định đang áp dụng. Chọn ngày có hiệu lực sau ngày ${{ until: formatDate(until) }}, hoặc trả lại các hồ sơ đó trước.`,
  'criteriaSet.code.unsound': () => t`Ký hiệu chỉ gồm chữ in hoa không dấu, chữ số, dấu chấm và gạch ngang.`,
  'criteriaSet.title.missing': () => t`Ghi tên bộ tiêu chí.`,
  'criteriaSet.unitKinds.missing': () => t`Chọn ít nhất một loại đơn vị.`,
  'criteriaSet.unitKinds.notJudged': () => t`Lực lượng vũ trang không xét theo bộ tiêu chí.`,
  'criteriaSet.criteria.missing': () => t`Phải có ít nhất một tiêu chí bắt buộc.`,
  'criteriaSet.validTo.beforeStart': () => t`Ngày hết hiệu lực phải sau ngày có hiệu lực.`,
  'criteriaSet.effectiveOn.beforeBase': ({ from = '' }) =>
    t`Bản đang có áp dụng từ ngày ${{ from: formatDate(from) }}. Chọn ngày sau ngày đó.`,
  'criteriaSet.effectiveOn.afterGap': ({ until = '' }) =>
    t`Bản trước hết hiệu lực ngày ${{ until: formatDate(until) }}. Bản mới phải nối ngay sau đó.`,
  'criteriaSet.overlap': ({ code = '', from = '' }) =>
    t`Bộ ${{ code }} đã áp dụng cho loại đơn vị này từ ngày ${{ from: formatDate(from) }}. Ghi ngày hết hiệu lực trước ngày đó.`,
  'criteriaSet.check.nothing': () => t`Chọn tiêu chí đã đối chiếu.`,
  'yearWindow.year.unknown': () => t`Chưa có năm xét này.`,
  'yearWindow.windowTo.beforeStart': () => t`Ngày cuối phải sau ngày đầu.`,
  'yearWindow.windowTo.otherYear': ({ year = '' }) => t`Năm xét ${{ year }} phải kết thúc trong năm ${{ year }}.`,
  'yearWindow.registrationTo.beforeStart': () => t`Ngày cuối đăng ký phải sau ngày đầu.`,
  'yearWindow.dueOn.beforeRegistration': () => t`Hạn nộp phải sau khi hết đăng ký.`,
  'yearWindow.lateUntil.beforeDue': () => t`Ngày nhận nộp muộn không được trước hạn nộp.`,
  'yearWindow.special.kinds': () => t`Mỗi loại đơn vị chỉ có một thời gian riêng.`,
  'yearWindow.windowTo.inUse': ({ year = '', count = '' }) =>
    t`Năm ${{ year }} đã có ${{ count }} hồ sơ nộp. Thời gian xét của năm này không đổi được nữa.`,
  'awardKind.code.taken': () => t`Đã có một bản của loại này áp dụng từ ngày đó. Chọn ngày khác.`,
  'awardKind.name.missing': () => t`Ghi tên loại khen thưởng.`,
  'awardKind.subject.missing': () => t`Chọn ít nhất một đối tượng.`,
  'awardKind.percent.unsound': () => t`Tỷ lệ từ 1 đến 100.`,
  'awardKind.years.unsound': () => t`Số năm từ 1 trở lên.`,
  'awardKind.prerequisite.unsound': () => t`Số lần phải từ 1 và không nhiều hơn số năm.`,
  'criterion.number.unsound': () => t`Số tiêu chí viết như 1.1 hoặc 2.`,
  'criterion.number.taken': ({ number = '' }) => t`Số ${{ number }} đã dùng cho tiêu chí khác.`,
  'criterion.section.missing': () => t`Ghi nhóm tiêu chí.`,
  'criterion.text.missing': () => t`Ghi nội dung tiêu chí.`,
  'criterion.threshold.unsound': () => t`Tỷ lệ từ 1 đến 100.`,
  'criterion.evidence.ofProhibition': () => t`Điều không để xảy ra thì không yêu cầu minh chứng.`,
});
