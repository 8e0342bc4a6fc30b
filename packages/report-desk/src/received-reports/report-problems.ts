import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'report.state.notSubmitted': () =>
    t`Báo cáo này không còn ở trạng thái chờ tiếp nhận. Đóng và mở lại để xem bản mới nhất.`,
});
