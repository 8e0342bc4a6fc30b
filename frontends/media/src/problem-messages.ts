import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'release.state.notCleared': () => t`Bản này chưa đủ hai chìa nên chưa công bố được. Tải lại để xem trạng thái mới.`,
});
