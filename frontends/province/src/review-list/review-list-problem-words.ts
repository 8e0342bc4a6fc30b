import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

registerProblemMessages({
  'reviewList.number.missing': () => t`Ghi số danh sách.`,
  'reviewList.number.taken': ({ number = '', year = '' }) =>
    t`Số ${{ number }} đã dùng trong năm ${{ year }}. Chọn số khác.`,
  'reviewList.date.future': () => t`Ngày lập danh sách chưa tới.`,
  'reviewList.year.empty': ({ year = '' }) => t`Năm ${{ year }} chưa có đề nghị nào được rà soát.`,
});
