import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';
import '../screening/award-problem-words.ts';

// What keeps a session of the council from being held or closed, in sentences.
registerProblemMessages({
  'councilSession.members.missing': () => t`Ghi số thành viên hội đồng.`,
  'councilSession.members.outOfRange': ({ fewest = '', most = '' }) =>
    t`Số thành viên từ ${{ fewest }} đến ${{ most }}.`,
  'councilSession.heldOn.noRule': () => t`Chưa có quy định về hội đồng cho ngày này.`,
  'councilSession.heldOn.future': () => t`Chưa đến ngày họp.`,
  'councilSession.state.notOpen': () => t`Phiên họp đã kết thúc. Mở lại để xem kết quả.`,
  'councilSession.present.belowQuorum': ({ quorum = '' }) => t`Phải có ít nhất ${{ quorum }} thành viên dự họp.`,
  'councilSession.present.tooMany': ({ members = '' }) => t`Hội đồng chỉ có ${{ members }} thành viên.`,
  'councilSession.minutesNumber.missing': () => t`Ghi số biên bản.`,
  'councilSession.reason.missing': () => t`Ghi lý do không họp.`,
  'councilSession.ballots.none': () => t`Phiên họp chưa có đề nghị nào.`,
  'councilSession.ballots.missing': ({ count = '' }) => t`Còn ${{ count }} đề nghị chưa ghi phiếu.`,
  'councilSession.ballot.negative': () => t`Số phiếu không được nhỏ hơn 0.`,
  'councilSession.ballot.notPresent': ({ sum = '', present = '' }) =>
    t`Tổng số phiếu là ${{ sum }}, phải bằng ${{ present }} thành viên dự họp.`,
  'councilSession.ballot.nobodyVoted': () => t`Phải có ít nhất một thành viên bỏ phiếu.`,
  'councilSession.ballot.notBefore': () => t`Đề nghị không còn trong danh sách của phiên họp. Mở lại để xem.`,
  'nomination.council.notNeeded': () => t`Hình thức này không qua hội đồng.`,
  'nomination.council.required': () => t`Hình thức này phải qua hội đồng.`,
  'conferral.heldOn.future': () => t`Ngày trao tặng chưa tới.`,
  'conferral.heldOn.beforeDecision': () => t`Ngày trao tặng trước ngày quyết định.`,
  'conferral.place.missing': () => t`Ghi nơi trao tặng.`,
  'conferral.award.notGranted': () => t`Có khen thưởng đã trao tặng hoặc đã hủy bỏ. Mở lại để xem.`,
  'conferral.award.underReview': () => t`Có khen thưởng đang phải xem xét lại.`,
});
