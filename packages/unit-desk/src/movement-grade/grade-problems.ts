import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'movementGrade.score.invalid': () => t`Điểm từ 0 đến 100, nhiều nhất một chữ số thập phân.`,
  'movementGrade.decisionNumber.missing': () => t`Ghi số quyết định phân loại.`,
  'movementGrade.decisionDate.future': () => t`Ngày quyết định chưa tới.`,
  'movementGrade.year.unknown': () => t`Năm này chưa mở.`,
});
