import { useLingui } from '@lingui/react/macro';

/** The headings of the sheet, by the names of its columns. */
export function useColumnWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    id: t`Mã hệ thống`,
    name: t`Tên đơn vị`,
    shortName: t`Tên viết tắt`,
    kind: t`Loại đơn vị`,
    schoolLevel: t`Cấp học`,
    sizeClass: t`Quy mô`,
    moet: t`Mã trường`,
    mst: t`Mã số thuế`,
    internal: t`Mã nội bộ`,
    place: t`Xã, phường, thị trấn`,
    managingBody: t`Cơ quan quản lý`,
    policeOffice: t`Công an phụ trách`,
    address: t`Địa chỉ`,
    partyOrganisation: t`Có tổ chức đảng`,
    inIndustrialZone: t`Trong khu công nghiệp`,
    validFrom: t`Hoạt động từ ngày`,
    effectiveOn: t`Thay đổi từ ngày`,
  };
}
