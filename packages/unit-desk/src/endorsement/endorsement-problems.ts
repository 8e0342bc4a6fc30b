import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What keeps the managing level from its word, in sentences.
registerProblemMessages({
  'nomination.screening.stale': () =>
    t`Kết quả của đơn vị đã thay đổi nên đề nghị được rà soát lại. Xem kết quả rà soát mới trước khi làm tiếp.`,
  'nomination.state.notReady': () => t`Đề nghị không còn ở bước này. Mở lại để xem tình trạng mới.`,
  'nomination.reason.missing': () => t`Ghi nội dung cần sửa.`,
});
