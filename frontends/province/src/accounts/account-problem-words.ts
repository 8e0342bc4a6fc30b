import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What identity finds wrong with accounts and grants, in sentences. Imported by every screen that changes them.
registerProblemMessages({
  'account.username.missing': () => t`Nhập tên đăng nhập.`,
  'account.username.malformed': () =>
    t`Tên đăng nhập có từ 3 đến 60 ký tự: chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.`,
  'account.username.taken': ({ username = '' }) => t`Tên “${{ username }}” đã có người dùng. Chọn tên khác.`,
  'account.displayName.missing': () => t`Nhập tên hiển thị: chức danh hoặc họ tên.`,
  'account.displayName.tooLong': ({ max = '' }) => t`Tên hiển thị dài quá ${{ max }} ký tự.`,
  'account.accountId.own': () => t`Không ai tự khóa tài khoản của mình.`,
  'account.accountId.ownPassword': () => t`Mật khẩu của mình thì đổi ở mục “Đổi mật khẩu”, không đặt lại ở đây.`,
  'account.accountId.lastAdministrator': () =>
    t`Đây là người quản trị cuối cùng còn quyền không thời hạn. Giao quyền quản trị cho người khác trước.`,
  'roleGrant.accountId.own': () => t`Không ai tự giao quyền cho mình. Nhờ người quản trị khác.`,
  'roleGrant.role.notGrantable': () => t`Vai trò này không giao cho tài khoản nào.`,
  'roleGrant.role.administratorAlone': () =>
    t`Người quản trị hệ thống không giữ vai trò nghiệp vụ. Mở một tài khoản khác cho vai trò này.`,
  'roleGrant.role.held': ({ from = '', to = '' }) =>
    to
      ? t`Tài khoản đã giữ đúng quyền này từ ${{ from: formatDate(from) }} đến ${{ to: formatDate(to) }}.`
      : t`Tài khoản đã giữ đúng quyền này từ ${{ from: formatDate(from) }}, không thời hạn.`,
  'roleGrant.scopeUnitId.missing': () => t`Chọn đơn vị thuộc phạm vi.`,
  'roleGrant.scopeUnitId.unknown': () => t`Không có đơn vị này trong hệ thống. Tìm và chọn lại.`,
  'roleGrant.scopeUnitId.unfit': () => t`Đơn vị này không hợp với vai trò. Chọn đơn vị khác.`,
  'roleGrant.scopeUnitId.needless': () => t`Vai trò này không có phạm vi.`,
  'roleGrant.bodyUnitId.missing': () => t`Chọn cơ quan mà người này thay mặt.`,
  'roleGrant.bodyUnitId.unknown': () => t`Không có cơ quan này trong hệ thống. Tìm và chọn lại.`,
  'roleGrant.bodyUnitId.unfit': () => t`Địa bàn không phải là cơ quan. Chọn cơ quan ở địa bàn đó.`,
  'roleGrant.bodyUnitId.needless': () => t`Vai trò này thay mặt chính đơn vị trong phạm vi.`,
  'roleGrant.validFrom.missing': () => t`Ghi ngày bắt đầu.`,
  'roleGrant.validFrom.past': ({ today = '' }) =>
    t`Không giao quyền cho những ngày đã qua. Chọn từ ngày ${{ day: formatDate(today) }}.`,
  'roleGrant.validTo.beforeFrom': () => t`Ngày cuối cùng phải từ ngày bắt đầu trở đi.`,
  'roleGrant.basis.missing': () => t`Ghi văn bản làm căn cứ: số, ngày, cơ quan ban hành.`,
  'roleGrant.basis.tooLong': ({ max = '' }) => t`Căn cứ dài quá ${{ max }} ký tự.`,
  'roleGrant.role.missing': () => t`Chọn vai trò.`,
  'roleGrant.grantId.own': () => t`Không ai tự kết thúc quyền của mình. Nhờ người quản trị khác.`,
  'roleGrant.grantId.over': () => t`Quyền này đã kết thúc trước đó.`,
  'roleGrant.grantId.lastAdministrator': () =>
    t`Đây là người quản trị cuối cùng còn quyền không thời hạn. Giao quyền quản trị cho người khác trước.`,
  'roleGrant.lastDay.missing': () => t`Ghi ngày cuối cùng.`,
  'roleGrant.lastDay.past': ({ today = '' }) => t`Ngày này đã qua. Chọn từ ngày ${{ day: formatDate(today) }}.`,
  'roleGrant.lastDay.beforeFrom': ({ from = '' }) =>
    t`Quyền bắt đầu ngày ${{ day: formatDate(from) }}. Muốn bỏ hẳn, chọn “Kết thúc ngay”.`,
  'roleGrant.lastDay.notEarlier': ({ to = '' }) =>
    t`Quyền vốn hết vào ngày ${{ day: formatDate(to) }}. Chọn ngày sớm hơn.`,
});
