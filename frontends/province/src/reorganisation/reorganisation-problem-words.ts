import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

// What the units service finds wrong with a plan, in sentences.
registerProblemMessages({
  'reorganisation.title.missing': () => t`Ghi tên phương án.`,
  'reorganisation.effectiveOn.missing': () => t`Chọn ngày có hiệu lực.`,
  'reorganisation.instrument.missing': () => t`Ghi số văn bản làm căn cứ.`,
  'reorganisation.steps.missing': () => t`Phương án chưa có việc nào.`,
  'reorganisation.units.missing': ({ least = '1' }) =>
    least === '1' ? t`Chọn đơn vị.` : t`Chọn ít nhất ${{ least }} đơn vị.`,
  'reorganisation.units.tooMany': () => t`Mỗi việc chia, tách chỉ chọn một đơn vị.`,
  'reorganisation.unit.unknown': () => t`Không có đơn vị này trong hệ thống.`,
  'reorganisation.unit.ended': ({ unit = '', day = '' }) =>
    t`${{ unit }} đã kết thúc từ ngày ${{ day: formatDate(day) }}.`,
  'reorganisation.unit.notYet': ({ unit = '', day = '' }) => t`${{ unit }} chỉ có từ ngày ${{ day: formatDate(day) }}.`,
  'reorganisation.unit.twice': ({ unit = '' }) => t`${{ unit }} đã có trong việc khác của phương án.`,
  'reorganisation.unit.beginsThatDay': ({ unit = '' }) =>
    t`${{ unit }} bắt đầu đúng ngày này nên chưa thể kết thúc. Chọn ngày sau.`,
  'reorganisation.effectiveOn.beforeLastVersion': ({ unit = '', day = '' }) =>
    t`${{ unit }} đã có thay đổi từ ngày ${{ day: formatDate(day) }}. Chọn ngày có hiệu lực từ ngày đó trở đi.`,
  'reorganisation.into.ends': ({ unit = '' }) => t`${{ unit }} kết thúc trong chính phương án này.`,
  'reorganisation.into.missing': () => t`Chọn đơn vị tiếp nhận, hoặc ghi đơn vị mới.`,
  'reorganisation.into.notTheOneSplit': () => t`Đơn vị tiếp tục phải là đơn vị được tách.`,
  'reorganisation.name.missing': () => t`Ghi tên đơn vị.`,
  'reorganisation.name.tooLong': ({ most = '' }) => t`Tên dài quá ${{ most }} ký tự.`,
  'reorganisation.place.missing': () => t`Chọn nơi đến.`,
  'reorganisation.place.itself': () => t`Đơn vị không thể đứng dưới chính mình.`,
  'reorganisation.place.ends': ({ unit }) =>
    unit ? t`${{ unit }} không còn vào ngày này.` : t`Đơn vị cấp trên không còn vào ngày này.`,
  'reorganisation.place.mustBeSomewhere': ({ unit, hierarchy }) =>
    hierarchy === 'TERRITORY'
      ? t`Mọi đơn vị phải thuộc một địa bàn. Chọn nơi đến.`
      : unit
        ? t`${{ unit }} phải có cơ quan cấp trên. Chọn nơi đến.`
        : t`Đơn vị này phải có cơ quan cấp trên. Chọn nơi đến.`,
  'reorganisation.place.circle': () => t`Đơn vị cấp trên đang đứng dưới chính đơn vị này.`,
  'reorganisation.code.missing': () => t`Ghi mã mới.`,
  'reorganisation.code.taken': ({ code = '', unit = '' }) =>
    unit ? t`Mã ${{ code }} đang là của ${{ unit }}.` : t`Mã này đang là của đơn vị khác.`,
  'reorganisation.code.twice': ({ code = '' }) => t`Mã ${{ code }} ghi cho hai đơn vị trong phương án.`,
  'reorganisation.code.secondOfScheme': () => t`Đơn vị đã có một mã cùng loại.`,
  'reorganisation.outcomes.missing': ({ least = '1' }) => t`Ghi ít nhất ${{ least }} đơn vị mới.`,
  'reorganisation.kind.missing': () => t`Chọn loại đơn vị.`,
  'reorganisation.level.missing': () => t`Chọn cấp.`,
  'reorganisation.share.outOfRange': () => t`Tỷ lệ từ 1 đến 100.`,
  'reorganisation.share.tooMuch': () => t`Tổng tỷ lệ quá 100%.`,
  'reorganisation.takes.notBelow': ({ unit = '' }) => t`${{ unit }} không trực thuộc đơn vị được chia.`,
  'reorganisation.takes.twice': ({ unit = '' }) => t`${{ unit }} đã chọn cho đơn vị mới khác.`,
  'reorganisation.step.nothingToDo': () => t`Không có gì thay đổi.`,
  'reorganisation.version.overlap': () => t`Đơn vị đã có nội dung khác trong cùng thời gian.`,
  'reorganisation.version.hole': () => t`Thời gian của đơn vị bị ngắt quãng.`,
  'reorganisation.units.changed': () =>
    t`Có đơn vị đã thay đổi sau khi lưu phương án. Xem trước lại rồi lưu, sau đó xác nhận từ đầu.`,
  'reorganisation.state.settled': () => t`Phương án đã thực hiện hoặc đã rút.`,
  'reorganisation.confirmation.sameAccount': () => t`Người xác nhận lần 1 không xác nhận lần 2.`,
  'reorganisation.confirmation.otherOffice': () => t`Hai lần xác nhận phải cùng một cơ quan.`,
  'reorganisation.undo.notApplied': () => t`Chỉ hoàn tác phương án đã thực hiện.`,
  'reorganisation.undo.unitEnded': () => t`đơn vị nay không còn`,
  'reorganisation.undo.noCodeBefore': () => t`trước đó đơn vị chưa có mã`,
  'reorganisation.undo.placeEnded': () => t`đơn vị cấp trên cũ nay không còn`,
  'reorganisation.undo.noPlaceBefore': () => t`trước đó đơn vị không thuộc địa bàn nào`,
});
