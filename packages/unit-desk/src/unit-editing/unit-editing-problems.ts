import { formatDate } from '@antoan/i18n';
import { registerProblemMessages } from '@antoan/web';
import { t } from '@lingui/core/macro';

const byReorganisation = () =>
  t`Nằm ngoài phạm vi quản lý của cơ quan bạn. Việc chuyển này do Văn phòng UBND tỉnh thực hiện theo phương án sắp xếp.`;
const ofManagingBody = () => t`Việc này do cơ quan quản lý của đơn vị ghi.`;

registerProblemMessages({
  'unit.name.missing': () => t`Ghi tên đơn vị.`,
  'unit.schoolLevel.missing': () => t`Chọn cấp học.`,
  'unit.sizeClass.missing': () => t`Chọn quy mô.`,
  'unit.schoolLevel.noSchool': () => t`Chỉ ghi cho trường học.`,
  'unit.sizeClass.noEnterprise': () => t`Chỉ ghi cho doanh nghiệp.`,
  'unit.name.notPolice': () => t`Tên Công an cấp xã bắt đầu bằng “Công an”.`,
  'unit.level.ofNoBody': () => t`Chỉ UBND và Công an cấp xã mới ghi cấp.`,
  'unit.level.notOfCommune': () => t`Chỉ thêm được UBND và Công an cấp xã.`,
  'unit.level.notYours': () => t`Chỉ Phòng PV05 thêm UBND và Công an cấp xã.`,
  'unit.kind.notCreatedHere': () => t`Loại đơn vị này không thêm ở đây.`,
  'unit.placeId.missing': () => t`Chọn xã, phường, thị trấn.`,
  'unit.managingBodyId.missing': () => t`Chọn cơ quan quản lý.`,
  'unit.policeOfficeId.missing': () => t`Chọn Công an phụ trách.`,
  'unit.placeId.unfit': () => t`Chọn một xã, phường hoặc thị trấn.`,
  'unit.policeOfficeId.unfit': () => t`Chọn một cơ quan Công an.`,
  'unit.managingBodyId.unfit': () => t`Chọn một cơ quan, tổ chức.`,
  'unit.reportsToId.unfit': () => t`Chọn một cơ quan nhận báo cáo.`,
  'unit.placeId.outOfScope': byReorganisation,
  'unit.managingBodyId.outOfScope': byReorganisation,
  'unit.placeId.notYours': ofManagingBody,
  'unit.managingBodyId.notYours': ofManagingBody,
  'unit.policeOfficeId.notYours': ofManagingBody,
  'unit.reportsToId.notYours': ofManagingBody,
  'unit.parent.notAlive': ({ from, until }) =>
    until
      ? t`Chỉ có từ ${{ from: formatDate(from ?? '') }} đến trước ${{ until: formatDate(until) }}. Chọn nơi khác hoặc đổi ngày.`
      : from
        ? t`Chỉ có từ ${{ from: formatDate(from) }}. Chọn nơi khác hoặc đổi ngày.`
        : t`Nơi này không có vào ngày đã ghi. Chọn nơi khác hoặc đổi ngày.`,
  'unit.parent.circle': () => t`Cơ quan này đang do chính đơn vị quản lý.`,
  'unit.code.taken': ({ value = '', holder }) =>
    holder ? t`Mã ${{ value }} đang là của ${{ holder }}.` : t`Mã này đang là của một đơn vị khác.`,
  'unit.code.twice': () => t`Một đơn vị chỉ có một mã của mỗi loại.`,
  'unit.code.overlaps': () => t`Đơn vị đã có mã khác cùng loại trong thời gian này.`,
  'unit.code.malformed': () => t`Mã chưa đúng dạng. Mã số thuế có 10 chữ số, hoặc thêm gạch nối và 3 chữ số.`,
  'unit.code.ofTerritory': () => t`Mã này chỉ dành cho địa bàn.`,
  'unit.changes.none': () => t`Chưa có gì khác so với thông tin đang ghi.`,
  'unit.effectiveOn.outsideLife': ({ from = '', until }) =>
    until
      ? t`Đơn vị có từ ${{ from: formatDate(from) }} đến trước ${{ until: formatDate(until) }}.`
      : t`Đơn vị có từ ${{ from: formatDate(from) }}.`,
  'unit.effectiveOn.changedAlready': () => t`Ngày này đã có một thay đổi. Nếu ghi sai, dùng Sửa thông tin.`,
  'unit.day.tooFar': ({ latest = '' }) => t`Ngày quá xa. Không muộn hơn ${{ latest: formatDate(latest) }}.`,
  'unit.day.leavesHole': () => t`Để lại khoảng trống trong lịch sử của đơn vị. Chọn ngày khác.`,
  'unit.day.overlaps': () => t`Ngày này trùng với một thay đổi khác.`,
  'unit.validFrom.missing': () => t`Ghi ngày bắt đầu hoạt động.`,
  'unit.effectiveOn.missing': () => t`Ghi ngày có hiệu lực.`,
  'unit.reason.missing': () => t`Ghi lý do.`,
  'unit.instrument.number.missing': () => t`Ghi số, ký hiệu văn bản.`,
  'unit.instrument.title.missing': () => t`Ghi trích yếu văn bản.`,
  'unit.instrument.issuedOn.inFuture': () => t`Văn bản chưa thể ban hành vào ngày này.`,
  'unit.lastDay.endedAlready': ({ until = '' }) => t`Đơn vị đã kết thúc trước ngày ${{ until: formatDate(until) }}.`,
  'unit.lastDay.beforeFirst': ({ from = '' }) => t`Đơn vị có từ ${{ from: formatDate(from) }}.`,
  'unit.lastDay.hasUnitsBelow': ({ count, name }) =>
    count && name
      ? t`Còn ${{ count }} đơn vị trực thuộc sau ngày này, như ${{ name }}. Chuyển hoặc đóng các đơn vị đó trước.`
      : t`Còn đơn vị trực thuộc sau ngày này. Chuyển hoặc đóng các đơn vị đó trước.`,
  'unit.lastDay.headAfter': ({ from = '' }) =>
    t`Đã ghi người đứng đầu từ ${{ from: formatDate(from) }}. Sửa ngày đó trước.`,
  'unit.personName.missing': () => t`Ghi họ và tên.`,
  'unit.position.missing': () => t`Ghi chức vụ.`,
  'headTenure.from.missing': () => t`Ghi ngày bắt đầu.`,
  'headTenure.from.outsideLife': ({ from = '' }) =>
    t`Ngày này nằm ngoài thời gian tồn tại của đơn vị (từ ${{ from: formatDate(from) }}).`,
  'headTenure.to.outsideLife': ({ from = '' }) =>
    t`Ngày này nằm ngoài thời gian tồn tại của đơn vị (từ ${{ from: formatDate(from) }}).`,
  'headTenure.to.beforeFrom': ({ from = '' }) => t`Không sớm hơn ngày bắt đầu ${{ from: formatDate(from) }}.`,
  'headTenure.from.overlaps': ({ from, to }) =>
    from
      ? t`Trùng với người đứng đầu từ ${{ from: formatDate(from) }}${{ to: to ? ` đến ${formatDate(to)}` : '' }}.`
      : t`Trùng với thời gian của người đứng đầu khác.`,
  'headTenure.lastDay.endedAlready': ({ to = '' }) => t`Đã kết thúc ngày ${{ to: formatDate(to) }}.`,
  'assessment.unit.ended': () => t`Đơn vị đã kết thúc hoạt động, không đăng ký mới được.`,
  'text.tooLong': ({ most = '' }) => t`Dài quá ${{ max: most }} ký tự.`,
  'text.namesPerson': () => t`Có số điện thoại hoặc số giấy tờ cá nhân. Bỏ phần đó.`,
  'text.classified': () => t`Có dấu chỉ mức mật. Hệ thống không nhận nội dung mật.`,
  'text.noLetters': () => t`Cần có chữ, không chỉ số hoặc dấu.`,
});
