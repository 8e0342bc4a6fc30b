import type { UnitKind } from '../units/unit-record.ts';

/** A real body of the province as it stood in 2020: its names and to whom it answers, nothing else. */
export interface BodyEntry {
  /** Key the id is derived from. */
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  /** Key of the body that manages it; null for bodies answering to none in the province. */
  readonly managedBy: string | null;
}

const people = 'ubnd-tinh';
const party = 'tinh-uy';

const agency = (key: string, name: string, shortName: string, managedBy: string | null = people): BodyEntry => ({
  key,
  name,
  shortName,
  kind: 'AGENCY',
  managedBy,
});
const partyBody = (key: string, name: string, shortName: string): BodyEntry => ({
  key,
  name,
  shortName,
  kind: 'PARTY_BODY',
  managedBy: party,
});
const massOrganisation = (key: string, name: string, shortName: string): BodyEntry => ({
  key,
  name,
  shortName,
  kind: 'MASS_ORGANISATION',
  managedBy: null,
});

/** The provincial bodies of 2020, managing bodies before those they manage. */
export const provincialBodyList: readonly BodyEntry[] = [
  agency(people, 'UBND tỉnh Lào Cai', 'UBND tỉnh', null),
  agency('van-phong-ubnd', 'Văn phòng UBND tỉnh Lào Cai', 'Văn phòng UBND tỉnh'),
  agency('so-noi-vu', 'Sở Nội vụ tỉnh Lào Cai', 'Sở Nội vụ'),
  agency('ban-tdkt', 'Ban Thi đua - Khen thưởng tỉnh Lào Cai', 'Ban TĐKT', 'so-noi-vu'),
  agency('ban-ton-giao', 'Ban Tôn giáo tỉnh Lào Cai', 'Ban Tôn giáo', 'so-noi-vu'),
  agency('so-tu-phap', 'Sở Tư pháp tỉnh Lào Cai', 'Sở Tư pháp'),
  agency('so-khdt', 'Sở Kế hoạch và Đầu tư tỉnh Lào Cai', 'Sở KH&ĐT'),
  agency('so-tai-chinh', 'Sở Tài chính tỉnh Lào Cai', 'Sở Tài chính'),
  agency('so-cong-thuong', 'Sở Công Thương tỉnh Lào Cai', 'Sở Công Thương'),
  agency('so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai', 'Sở NN&PTNT'),
  agency('so-gtvt-xd', 'Sở Giao thông vận tải - Xây dựng tỉnh Lào Cai', 'Sở GTVT-XD'),
  agency('so-tnmt', 'Sở Tài nguyên và Môi trường tỉnh Lào Cai', 'Sở TN&MT'),
  agency('so-tttt', 'Sở Thông tin và Truyền thông tỉnh Lào Cai', 'Sở TT&TT'),
  agency('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội tỉnh Lào Cai', 'Sở LĐ-TB&XH'),
  agency('so-vhtt', 'Sở Văn hóa và Thể thao tỉnh Lào Cai', 'Sở VH&TT'),
  agency('so-du-lich', 'Sở Du lịch tỉnh Lào Cai', 'Sở Du lịch'),
  agency('so-khcn', 'Sở Khoa học và Công nghệ tỉnh Lào Cai', 'Sở KH&CN'),
  agency('so-gddt', 'Sở Giáo dục và Đào tạo tỉnh Lào Cai', 'Sở GD&ĐT'),
  agency('so-y-te', 'Sở Y tế tỉnh Lào Cai', 'Sở Y tế'),
  agency('so-ngoai-vu', 'Sở Ngoại vụ tỉnh Lào Cai', 'Sở Ngoại vụ'),
  agency('thanh-tra', 'Thanh tra tỉnh Lào Cai', 'Thanh tra tỉnh'),
  agency('ban-dan-toc', 'Ban Dân tộc tỉnh Lào Cai', 'Ban Dân tộc'),
  agency('bql-kkt', 'Ban Quản lý Khu kinh tế tỉnh Lào Cai', 'BQL Khu kinh tế'),
  {
    key: 'cong-an-tinh',
    name: 'Công an tỉnh Lào Cai',
    shortName: 'Công an tỉnh',
    kind: 'ARMED_FORCE',
    managedBy: null,
  },
  {
    key: 'bo-chqs',
    name: 'Bộ Chỉ huy Quân sự tỉnh Lào Cai',
    shortName: 'Bộ CHQS tỉnh',
    kind: 'ARMED_FORCE',
    managedBy: null,
  },
  {
    key: 'bo-doi-bien-phong',
    name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lào Cai',
    shortName: 'BCH BĐBP tỉnh',
    kind: 'ARMED_FORCE',
    managedBy: null,
  },
  agency('toa-an', 'Tòa án nhân dân tỉnh Lào Cai', 'TAND tỉnh', null),
  agency('vien-kiem-sat', 'Viện Kiểm sát nhân dân tỉnh Lào Cai', 'VKSND tỉnh', null),
  agency('cuc-thue', 'Cục Thuế tỉnh Lào Cai', 'Cục Thuế', null),
  agency('cuc-hai-quan', 'Cục Hải quan tỉnh Lào Cai', 'Cục Hải quan', null),
  agency('kho-bac', 'Kho bạc Nhà nước Lào Cai', 'KBNN Lào Cai', null),
  agency('cuc-thong-ke', 'Cục Thống kê tỉnh Lào Cai', 'Cục Thống kê', null),
  agency('bhxh', 'Bảo hiểm xã hội tỉnh Lào Cai', 'BHXH tỉnh', null),
  agency('nhnn', 'Ngân hàng Nhà nước Chi nhánh tỉnh Lào Cai', 'NHNN Lào Cai', null),
  agency('vp-hdnd', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh Lào Cai', 'VP Đoàn ĐBQH và HĐND', null),
  { key: party, name: 'Tỉnh ủy Lào Cai', shortName: 'Tỉnh ủy', kind: 'PARTY_BODY', managedBy: null },
  partyBody('vp-tinh-uy', 'Văn phòng Tỉnh ủy Lào Cai', 'VP Tỉnh ủy'),
  partyBody('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy Lào Cai', 'Ban Tổ chức'),
  partyBody('ban-tuyen-giao', 'Ban Tuyên giáo Tỉnh ủy Lào Cai', 'Ban Tuyên giáo'),
  partyBody('ban-dan-van', 'Ban Dân vận Tỉnh ủy Lào Cai', 'Ban Dân vận'),
  partyBody('ban-noi-chinh', 'Ban Nội chính Tỉnh ủy Lào Cai', 'Ban Nội chính'),
  partyBody('ubkt', 'Ủy ban Kiểm tra Tỉnh ủy Lào Cai', 'UBKT Tỉnh ủy'),
  partyBody('dang-uy-khoi', 'Đảng ủy Khối cơ quan và doanh nghiệp tỉnh Lào Cai', 'Đảng ủy Khối CQ&DN'),
  partyBody('truong-chinh-tri', 'Trường Chính trị tỉnh Lào Cai', 'Trường Chính trị'),
  massOrganisation('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai', 'UBMTTQ tỉnh'),
  massOrganisation('ldld', 'Liên đoàn Lao động tỉnh Lào Cai', 'LĐLĐ tỉnh'),
  massOrganisation('hoi-phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh Lào Cai', 'Hội LHPN tỉnh'),
  massOrganisation('hoi-nong-dan', 'Hội Nông dân tỉnh Lào Cai', 'Hội Nông dân tỉnh'),
  massOrganisation('tinh-doan', 'Tỉnh Đoàn Lào Cai', 'Tỉnh Đoàn'),
  massOrganisation('hoi-ccb', 'Hội Cựu chiến binh tỉnh Lào Cai', 'Hội CCB tỉnh'),
  {
    key: 'dai-ptth',
    name: 'Đài Phát thanh - Truyền hình tỉnh Lào Cai',
    shortName: 'Đài PT-TH tỉnh',
    kind: 'MEDIA',
    managedBy: people,
  },
  { key: 'bao-lao-cai', name: 'Báo Lào Cai', shortName: 'Báo Lào Cai', kind: 'MEDIA', managedBy: party },
  {
    key: 'cong-ttdt',
    name: 'Cổng Thông tin điện tử tỉnh Lào Cai',
    shortName: 'Cổng TTĐT tỉnh',
    kind: 'MEDIA',
    managedBy: 'van-phong-ubnd',
  },
];
