import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What the awards service finds wrong, in sentences. Imported by every screen that acts on nominations.
registerProblemMessages({
  'nomination.screening.stale': () =>
    t`Kết quả của đơn vị đã thay đổi nên đề nghị được rà soát lại. Xem kết quả rà soát mới trước khi làm tiếp.`,
  'nomination.confirmation.missing': ({ key = '' }) =>
    key === 'POLICE'
      ? t`Công an tỉnh chưa xác nhận kết quả rà soát.`
      : t`Ban Thi đua - Khen thưởng chưa xác nhận kết quả rà soát.`,
  'nomination.confirmation.sameAccount': () => t`Bạn đã xác nhận cho một bên, bên kia phải do người khác xác nhận.`,
  'nomination.confirmation.alreadyGiven': () => t`Bên của bạn đã xác nhận.`,
  'nomination.reason.missing': () => t`Ghi lý do rút đề nghị.`,
  'nomination.state.notReady': () => t`Đề nghị không còn ở bước này. Mở lại để xem tình trạng mới.`,
  'awardDecision.lines.missing': () => t`Chọn ít nhất một đề nghị.`,
  'awardDecision.lines.underReview': () => t`Quyết định có dòng đang phải xem xét lại.`,
  'awardDecision.number.missing': () => t`Ghi số quyết định.`,
  'awardDecision.number.taken': ({ number = '', year = '' }) =>
    t`Số ${{ number }} đã dùng trong năm ${{ year }}. Chọn số khác.`,
  'awardDecision.date.missing': () => t`Ghi ngày quyết định.`,
  'awardDecision.date.future': () => t`Ngày quyết định chưa tới.`,
  'awardDecision.date.beforeProposal': () => t`Ngày quyết định trước ngày đề nghị được trình.`,
  'awardDecision.year.mixed': () => t`Một quyết định chỉ gồm đề nghị của cùng một năm.`,
  'awardDecision.kind.notInForce': () => t`Loại khen thưởng này không còn hiệu lực vào ngày ghi trên quyết định.`,
  'awardDecision.kind.notCompetent': () => t`Loại khen thưởng này không thuộc thẩm quyền của bạn.`,
});
