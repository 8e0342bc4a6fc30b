import { useLingui } from '@lingui/react/macro';
import type { Trail } from './trails.ts';

/** Acts by trail, each as `noun.act` with its sentence. */
export type ActWords = Record<Trail, Record<string, string>>;

/** What was done, in words: the verb and what it was done to. */
export function useActWords(): ActWords {
  const { t } = useLingui();
  return {
    units: {
      'unit.open': t`Thêm đơn vị`,
      'unit.update': t`Sửa thông tin đơn vị`,
      'headTenure.open': t`Ghi nhận người đứng đầu`,
      'headTenure.end': t`Ghi nhận thôi đứng đầu`,
    },
    safetyStandard: {
      'assessment.register': t`Đăng ký phấn đấu đạt tiêu chuẩn`,
      'assessment.save': t`Lưu bản tự đánh giá`,
      'assessment.submit': t`Nộp hồ sơ tự đánh giá`,
      'assessment.verify': t`Kiểm tra hồ sơ`,
      'assessment.return': t`Trả lại hồ sơ`,
      'assessment.appraise': t`Thẩm định hồ sơ`,
      'assessment.propose': t`Đưa hồ sơ vào danh sách đề nghị`,
      'assessment.decide': t`Quyết định kết quả của đơn vị`,
      'assessment.amend': t`Sửa đổi kết quả của đơn vị`,
      'recognitionProposal.propose': t`Lập danh sách đề nghị`,
      'recognitionDecision.decide': t`Ban hành quyết định công nhận`,
      'recognitionDecision.amend': t`Ban hành quyết định sửa đổi`,
      'recognitionDecision.offer': t`Chuyển quyết định sang công bố`,
    },
    securityForces: { 'guardForce.update': t`Cập nhật lực lượng bảo vệ` },
    exemplarModels: {
      'modelSite.open': t`Mở điểm mô hình`,
      'modelSite.update': t`Cập nhật điểm mô hình`,
    },
    awards: {
      'nomination.nominate': t`Lập đề nghị khen thưởng`,
      'nomination.submit': t`Gửi đề nghị khen thưởng`,
      'nomination.withdraw': t`Rút đề nghị khen thưởng`,
      'nomination.rescreen': t`Rà soát lại đề nghị`,
      'nomination.review': t`Yêu cầu xem lại khen thưởng đã quyết định`,
      'nomination.confirm': t`Xác nhận kết quả rà soát`,
      'nomination.propose': t`Trình đề nghị khen thưởng`,
      'nomination.grant': t`Tặng thưởng theo quyết định`,
      'awardDecision.decide': t`Ban hành quyết định khen thưởng`,
      'awardDecision.offer': t`Chuyển quyết định khen thưởng sang công bố`,
    },
    directives: {},
    reports: {
      'report.save': t`Lưu bản nháp báo cáo`,
      'report.submit': t`Gửi báo cáo`,
      'report.accept': t`Nhận báo cáo`,
      'report.return': t`Trả lại báo cáo`,
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
  return words[trail][`${noun}.${act}`] ?? `${noun}.${act}`;
}
