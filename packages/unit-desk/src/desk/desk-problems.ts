import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'assessment.answer.missing': () => t`Chưa trả lời.`,
  'assessment.evidence.missing': () => t`Ghi minh chứng.`,
  'assessment.count.missing': () => t`Ghi đủ hai số.`,
  'assessment.count.negative': () => t`Số này không được nhỏ hơn 0.`,
  'assessment.total.zero': () => t`Số này phải từ 1 trở lên.`,
  'assessment.count.exceedsTotal': ({ total = '' }) => t`Không lớn hơn tổng số ${{ total }}.`,
  'assessment.conclusionReference.missing': () => t`Ghi số, ngày và cơ quan ban hành văn bản kết luận.`,
  'assessment.minutes.missing': () => t`Chưa có biên bản họp đơn vị.`,
  'assessment.minutes.heldOn.missing': () => t`Ghi ngày họp.`,
  'assessment.minutes.summary.missing': () => t`Ghi nội dung thống nhất tại cuộc họp.`,
  'assessment.minutes.attendeesCount.zero': () => t`Số người dự phải từ 1 trở lên.`,
  'assessment.registration.missing': () => t`Chưa đăng ký phấn đấu cho năm này.`,
  'assessment.state.alreadySubmitted': () => t`Hồ sơ đã nộp, không sửa hoặc nộp lại được.`,
  'assessment.state.closed': () => t`Hồ sơ đã đóng, không sửa được.`,
  'assessment.year.alreadyRegistered': () => t`Năm này đã đăng ký. Mở lại trang để xem hồ sơ.`,
  'assessment.year.closed': ({ until }) =>
    until ? t`Đã hết hạn nộp bổ sung (${{ until: formatDate(until) }}).` : t`Năm này đã đóng.`,
  'assessment.year.notOpen': ({ from }) =>
    t`Chưa đến thời gian đăng ký${{ from: from ? ` (${formatDate(from)})` : '' }}.`,
  'assessment.year.unknown': () => t`Năm này chưa mở.`,
  'assessment.unit.notSubject': () => t`Đơn vị không thuộc diện xét tiêu chuẩn.`,
  'assessment.criteriaSet.none': () => t`Chưa có bộ tiêu chí cho loại đơn vị này.`,
  'guardForce.certified.exceedsActual': ({ actual = '' }) => t`Không lớn hơn số hiện có (${{ actual }}).`,
  'guardForce.female.exceedsActual': ({ actual = '' }) => t`Không lớn hơn số hiện có (${{ actual }}).`,
  'guardForce.note.missing': ({ established = '', actual = '' }) =>
    t`Hiện có ${{ actual }}, nhiều hơn định biên ${{ established }}. Ghi lý do.`,
  'guardForce.number.missing': () => t`Ghi số, không có thì ghi 0.`,
  'report.cell.missing': () => t`Ghi số, không có thì ghi 0.`,
  'report.cell.outOfRange': ({ most = '' }) => t`Số phải từ 0 đến ${{ most }}.`,
  'report.state.alreadySubmitted': () => t`Báo cáo đã nộp, không sửa hoặc nộp lại được.`,
  'nomination.state.notReady': () => t`Đề nghị không còn ở bước này. Mở lại trang để xem.`,
  'nomination.kindCode.unknown': () => t`Chọn danh hiệu, hình thức khen thưởng.`,
  'nomination.kindCode.notInForce': () => t`Danh hiệu, hình thức này không còn hiệu lực.`,
  'nomination.subject.notOfKind': () => t`Danh hiệu, hình thức này không dành cho đối tượng đã chọn.`,
  'nomination.year.notBegun': () => t`Năm này chưa bắt đầu.`,
  'nomination.subject.missing': () => t`Chọn đối tượng được đề nghị.`,
  'nomination.nomineeName.missing': () => t`Ghi tên tập thể hoặc cá nhân được đề nghị.`,
  'nomination.nomineeName.taken': ({ year = '' }) => t`Đã có đề nghị cùng tên, cùng hình thức cho năm ${{ year }}.`,
  'nomination.unitId.isTerritory': () => t`Địa bàn không phải đối tượng khen thưởng.`,
  'text.tooLong': ({ most = '' }) => t`Dài quá ${{ most }} ký tự.`,
  'text.classified': () => t`Có dấu chỉ mức mật. Hệ thống không nhận nội dung mật.`,
  'text.namesPerson': () => t`Có số điện thoại hoặc số giấy tờ cá nhân. Bỏ phần đó.`,
});
