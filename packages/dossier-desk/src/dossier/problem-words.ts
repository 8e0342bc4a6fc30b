import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What the safety standard's services find wrong, in sentences. Imported once by every screen that acts.
registerProblemMessages({
  'assessment.finding.missing': ({ number = '' }) => t`Tiêu chí ${{ number }}: chưa thẩm định.`,
  'assessment.reason.missing': ({ number = '' }) =>
    number ? t`Tiêu chí ${{ number }}: ghi lý do chưa đủ.` : t`Ghi lý do thẩm định lại.`,
  'assessment.conclusionReference.missing': ({ number = '' }) =>
    t`Tiêu chí ${{ number }}: ghi số, ngày văn bản kết luận của cơ quan có thẩm quyền.`,
  'assessment.state.notSubmitted': () => t`Đơn vị chưa nộp hồ sơ.`,
  'assessment.state.alreadyVerified': () => t`Hồ sơ đã được kiểm tra.`,
  'assessment.state.notVerified': () => t`Hồ sơ chưa được kiểm tra, chưa thẩm định được.`,
  'assessment.state.alreadyAppraised': () => t`Hồ sơ đã được thẩm định.`,
  'assessment.state.notAppraised': () => t`Hồ sơ chưa được thẩm định, chưa đưa vào danh sách được.`,
  'assessment.state.alreadyProposed': () => t`Hồ sơ đã có trong một danh sách đề nghị.`,
  'assessment.state.alreadySubmitted': () => t`Đơn vị đã nộp hồ sơ.`,
  'assessment.until.missing': () => t`Ghi ngày cuối được nộp.`,
  'assessment.until.past': () => t`Ngày này đã qua.`,
  'assessment.until.withinWindow': ({ lateUntil = '' }) =>
    t`Đến ${{ day: formatDate(lateUntil) }} hồ sơ muộn vẫn được nhận; chọn ngày sau đó.`,
  'assessment.documentNumber.missing': () => t`Ghi số văn bản.`,
  'assessment.excuse.missing': () => t`Ghi lý do.`,
  'assessment.state.alreadyReturned': () => t`Hồ sơ đã được trả lại cho đơn vị.`,
  'assessment.return.nothingNamed': () => t`Đánh dấu ít nhất một mục phải sửa.`,
  'assessment.return.reasonMissing': () => t`Ghi rõ đơn vị phải sửa gì.`,
  'assessment.return.reasonCodeMissing': () => t`Chọn lý do trả lại.`,
  'assessment.answer.unknownCriterion': () => t`Tiêu chí này không thuộc hồ sơ.`,
  'assessment.state.closed': () => t`Hồ sơ đã khép lại, không sửa được nữa.`,
  'text.tooLong': ({ most = '' }) => t`Dài quá ${{ most }} ký tự.`,
  'text.classified': () => t`Có dấu hiệu độ mật. Không nhập nội dung thuộc bí mật nhà nước vào hệ thống này.`,
  'text.namesPerson': () => t`Có số giấy tờ hoặc số điện thoại của cá nhân. Bỏ phần đó đi.`,
  'recognitionProposal.lines.missing': () => t`Chọn ít nhất một hồ sơ.`,
  'recognitionProposal.number.missing': () => t`Ghi số tờ trình.`,
  'recognitionProposal.number.taken': ({ year = '' }) => t`Số này đã dùng trong năm ${{ year }}. Chọn số khác.`,
  'recognitionProposal.date.future': () => t`Ngày tờ trình chưa tới.`,
  'recognitionProposal.year.differs': () => t`Hồ sơ thuộc năm xét khác.`,
  'recognitionProposal.authority.none': () => t`Chưa xác định được cơ quan quyết định của hồ sơ này.`,
  'recognitionProposal.authority.differs': () => t`Hồ sơ này do cơ quan khác quyết định, lập tờ trình riêng.`,
  'recognitionProposal.state.alreadyDecided': () =>
    t`Tờ trình này vừa được quyết định. Mở lại trang để xem quyết định.`,
  'recognitionProposal.state.withdrawn': () => t`Công an đã rút tờ trình này, không quyết định được nữa.`,
  'recognitionProposal.state.lapsed': () =>
    t`Tờ trình này hết hiệu lực vì cơ quan quyết định hoặc cơ quan Công an đã thay đổi.`,
  'recognitionProposal.reason.missing': () => t`Ghi lý do rút tờ trình.`,
  'recognitionDecision.number.missing': () => t`Ghi số quyết định.`,
  'recognitionDecision.number.taken': ({ year = '' }) =>
    t`Số này đã dùng cho một quyết định khác trong năm ${{ year }}. Ghi số khác.`,
  'recognitionDecision.date.future': () => t`Ngày quyết định chưa tới.`,
  'recognitionDecision.date.beforeProposal': () => t`Ngày quyết định trước ngày tờ trình.`,
  'recognitionDecision.date.beforeWindowEnd': () => t`Ngày quyết định trước khi năm xét kết thúc.`,
  'recognitionDecision.date.beforeAmended': () => t`Ngày trước ngày của quyết định được sửa đổi.`,
  'recognitionDecision.authority.notCompetent': ({ date = '', units = '' }) =>
    units
      ? t`Ngày ${{ date: formatDate(date) }}, cơ quan này không có thẩm quyền với ${{ units }} đơn vị trong danh sách. Sửa ngày, hoặc lập tờ trình đến cơ quan có thẩm quyền.`
      : t`Ngày ${{ date: formatDate(date) }}, cơ quan này chưa có hoặc không còn. Sửa ngày quyết định.`,
  'recognitionDecision.result.notAppraised': () =>
    t`Công an chưa thẩm định lại với kết quả này. Quyết định sửa đổi phải dựa trên kết quả thẩm định mới.`,
  'recognitionDecision.reason.missing': () => t`Ghi lý do.`,
  'recognitionDecision.revoked.notMet': () => t`Quyết định này không công nhận đơn vị, không có gì để thu hồi.`,
  'recognitionDecision.revoked.consecutive': () =>
    t`Bước trước của hồ sơ này cũng do bạn làm. Công an thẩm định lại trước, hoặc người khác ký thu hồi.`,
  'recognitionDecision.amended.already': () =>
    t`Kết quả của đơn vị này đã được thay bằng một quyết định khác. Mở lại trang để xem.`,
  'contest.reason.missing': () => t`Ghi lý do giữ nguyên.`,
  'contest.state.answered': () => t`Ý kiến này đã được trả lời. Mở lại trang để xem.`,
  'recognitionDecision.lines.noneMet': () => t`Quyết định không có đơn vị nào đạt, không có gì để công bố.`,
});
