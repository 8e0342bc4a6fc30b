import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'contest.grounds.missing': () => t`Ghi nội dung và căn cứ của ý kiến.`,
  'contest.window.over': ({ until = '' }) => t`Đã hết hạn gửi ý kiến (${{ until: formatDate(until) }}).`,
  'contest.window.none': () => t`Chưa có quy định về thời hạn gửi ý kiến cho quyết định này.`,
  'contest.result.met': () => t`Đơn vị đã được công nhận đạt.`,
  'contest.decision.replaced': () => t`Đã có quyết định khác thay quyết định này. Mở lại trang để xem.`,
  'contest.made.already': () => t`Ý kiến về quyết định này đã được gửi. Mở lại trang để xem.`,
});
