import { useLingui } from '@lingui/react/macro';
import type { Trail } from './trails.ts';

/** Acts by trail, each as `noun.act` with its sentence; the noun is `*` where every noun has the act. */
export type ActWords = Record<Trail, Record<string, string>>;

/** What was done, in words: the verb and what it was done to. `npm test` names every recorded act that is missing here. */
export function useActWords(): ActWords {
  const { t } = useLingui();
  const ofFiles = {
    'storedFile.upload': t`Gửi tệp`,
    '*.refuseUpload': t`Từ chối nhận tệp`,
    'storedFile.clearAway': t`Dọn tệp không dùng`,
  };
  const ofLaw = {
    'lawChange.propose': t`Đề nghị thay đổi quy định`,
    'lawChange.confirm': t`Xác nhận thay đổi quy định`,
    'lawChange.reject': t`Từ chối thay đổi quy định`,
    'lawChange.withdraw': t`Rút đề nghị thay đổi quy định`,
  };
  return {
    units: {
      'unit.create': t`Thêm đơn vị`,
      'unit.change': t`Ghi thay đổi của đơn vị`,
      'unit.correct': t`Sửa thông tin đơn vị`,
      'unit.close': t`Đóng đơn vị`,
      'headTenure.appoint': t`Ghi người đứng đầu`,
      'headTenure.end': t`Ghi thôi đứng đầu`,
      'headTenure.correct': t`Sửa thông tin người đứng đầu`,
      'regulation.record': t`Ghi nội quy, quy chế`,
      'regulation.replace': t`Thay nội quy, quy chế bằng bản mới`,
      'regulation.end': t`Ghi nội quy, quy chế hết hiệu lực`,
      'unitImport.send': t`Gửi bảng Excel đơn vị`,
      'unitImport.check': t`Kiểm tra lại bảng Excel`,
      'unitImport.apply': t`Cho nhập bảng Excel`,
      'unitImport.import': t`Nhập xong bảng Excel`,
      'unitImport.cancel': t`Bỏ bảng Excel`,
      'reorganisation.draft': t`Lập phương án sắp xếp`,
      'reorganisation.change': t`Sửa phương án sắp xếp`,
      'reorganisation.confirm': t`Xác nhận lần 1 phương án sắp xếp`,
      'reorganisation.apply': t`Xác nhận lần 2, thực hiện phương án sắp xếp`,
      'reorganisation.withdraw': t`Rút phương án sắp xếp`,
      ...ofFiles,
    },
    safetyStandard: {
      'assessment.register': t`Đăng ký phấn đấu đạt tiêu chuẩn`,
      'assessment.save': t`Lưu bản tự đánh giá`,
      'assessment.submit': t`Nộp hồ sơ tự đánh giá`,
      'assessment.verify': t`Kiểm tra hồ sơ`,
      'assessment.return': t`Trả lại hồ sơ`,
      'assessment.excuse': t`Cho nộp hồ sơ muộn`,
      'assessment.close': t`Khép lại hồ sơ không nộp`,
      'assessment.appraise': t`Thẩm định hồ sơ`,
      'assessment.propose': t`Đưa hồ sơ vào danh sách đề nghị`,
      'assessment.decide': t`Quyết định kết quả của đơn vị`,
      'assessment.amend': t`Sửa đổi kết quả của đơn vị`,
      'assessment.revoke': t`Thu hồi kết quả của đơn vị`,
      'assessment.withdraw': t`Rút hồ sơ khỏi danh sách đề nghị`,
      'assessment.lapse': t`Hồ sơ ra khỏi danh sách hết hiệu lực`,
      'assessment.contest': t`Có ý kiến về kết quả`,
      'assessment.uphold': t`Giữ nguyên kết quả sau ý kiến`,
      'recognitionProposal.propose': t`Lập danh sách đề nghị`,
      'recognitionDecision.decide': t`Ban hành quyết định công nhận`,
      'recognitionDecision.amend': t`Ban hành quyết định sửa đổi`,
      'assessment.renewCriteria': t`Chuyển hồ sơ đang soạn sang tiêu chí mới`,
      'recognitionProposal.withdraw': t`Rút danh sách đề nghị`,
      'recognitionProposal.lapse': t`Danh sách đề nghị hết hiệu lực`,
      'recognitionDecision.revoke': t`Ban hành quyết định thu hồi`,
      'contest.open': t`Gửi ý kiến về kết quả`,
      'contest.uphold': t`Giữ nguyên kết quả`,
      'contest.amend': t`Sửa kết quả theo ý kiến`,
      'movementGrade.record': t`Ghi kết quả phân loại phong trào`,
      'recognitionDecision.offer': t`Chuyển quyết định sang công bố`,
      ...ofFiles,
      ...ofLaw,
    },
    securityForces: {
      'guardForce.record': t`Ghi lực lượng bảo vệ`,
      'guardForce.update': t`Cập nhật lực lượng bảo vệ`,
    },
    exemplarModels: {
      'modelSite.open': t`Mở điểm mô hình`,
      'modelSite.update': t`Cập nhật điểm mô hình`,
    },
    awards: {
      'nomination.nominate': t`Lập đề nghị khen thưởng`,
      'nomination.change': t`Sửa đề nghị khen thưởng`,
      'nomination.attach': t`Thêm tệp vào đề nghị khen thưởng`,
      'nomination.detach': t`Bỏ tệp khỏi đề nghị khen thưởng`,
      'nomination.submit': t`Gửi đề nghị khen thưởng`,
      'nomination.withdraw': t`Rút đề nghị khen thưởng`,
      'nomination.rescreen': t`Rà soát lại đề nghị`,
      'nomination.review': t`Yêu cầu xem lại khen thưởng đã quyết định`,
      'nomination.confirm': t`Xác nhận kết quả rà soát`,
      'nomination.propose': t`Trình đề nghị khen thưởng`,
      'nomination.grant': t`Tặng thưởng theo quyết định`,
      'nomination.bring': t`Đưa đề nghị ra Hội đồng`,
      'nomination.unbring': t`Đưa đề nghị ra khỏi phiên họp Hội đồng`,
      'nomination.refuse': t`Không tặng thưởng theo đề nghị`,
      'nomination.confer': t`Ghi việc trao thưởng`,
      'nomination.keep': t`Giữ nguyên khen thưởng sau khi xem lại`,
      'nomination.revoke': t`Hủy bỏ khen thưởng`,
      'councilSession.open': t`Mở phiên họp Hội đồng`,
      'councilSession.close': t`Kết thúc phiên họp Hội đồng`,
      'councilSession.cancel': t`Hủy phiên họp Hội đồng`,
      'reviewList.issue': t`Lập danh sách rà soát khen thưởng`,
      'nomination.endorse': t`Đồng ý đề nghị khen thưởng`,
      'nomination.return': t`Trả lại đề nghị khen thưởng`,
      'statutoryHold.open': t`Ghi văn bản tạm dừng đề nghị khen thưởng`,
      'statutoryHold.end': t`Ghi văn bản kết thúc tạm dừng`,
      'awardDecision.decide': t`Ban hành quyết định khen thưởng`,
      'awardDecision.offer': t`Chuyển quyết định khen thưởng sang công bố`,
      'awardCampaign.open': t`Mở đợt khen thưởng`,
      'awardCampaign.change': t`Sửa đợt khen thưởng`,
      ...ofFiles,
      ...ofLaw,
    },
    directives: {},
    reports: {
      'report.save': t`Lưu bản nháp báo cáo`,
      'report.submit': t`Gửi báo cáo`,
      'report.accept': t`Nhận báo cáo`,
    },
    press: {
      'release.clear': t`Chấp thuận công bố`,
      'release.publish': t`Công bố`,
    },
    identity: {
      'account.open': t`Mở tài khoản`,
      'account.disable': t`Khóa tài khoản`,
      'account.enable': t`Mở khóa tài khoản`,
      'account.resetPassword': t`Đặt lại mật khẩu`,
      'roleGrant.grant': t`Giao quyền`,
      'roleGrant.end': t`Kết thúc quyền`,
    },
  };
}

/** The sentence of an act; an act without one yet is named by its code, so that nothing is hidden. */
export function actIn(words: ActWords, { trail, noun, act }: { trail: Trail; noun: string; act: string }): string {
  return words[trail][`${noun}.${act}`] ?? words[trail][`*.${act}`] ?? `${noun}.${act}`;
}
