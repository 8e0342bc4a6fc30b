import { type Fact, FactList, Panel } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { SchoolLevel, SizeClass } from '../graphql/graphql.ts';

const UnitFactsPanel_unit = graphql(`
  fragment UnitFactsPanel_unit on Unit {
    id
    schoolLevel
    sizeClass
    partyOrganisation
    inIndustrialZone
    placeName
    districtName
    managingBody {
      id
      name
    }
    policeOffice {
      id
      name
    }
  }
`);

/** Where the unit stands, who manages it and which police look after it. */
export function UnitFactsPanel(props: { unit: FragmentType<typeof UnitFactsPanel_unit> }) {
  const { t } = useLingui();
  const unit = readFragment(UnitFactsPanel_unit, props.unit);
  const levels: Record<SchoolLevel, string> = {
    PRESCHOOL: t`Mầm non`,
    PRIMARY: t`Tiểu học`,
    LOWER_SECONDARY: t`Trung học cơ sở`,
    UPPER_SECONDARY: t`Trung học phổ thông`,
    VOCATIONAL: t`Giáo dục nghề nghiệp`,
    UNIVERSITY: t`Đại học, cao đẳng`,
  };
  const sizes: Record<SizeClass, string> = { MICRO: t`Siêu nhỏ`, SMALL: t`Nhỏ`, MEDIUM: t`Vừa`, LARGE: t`Lớn` };
  const { schoolLevel, sizeClass, managingBody, policeOffice } = unit;
  const facts: Fact[] = [
    { label: t`Địa bàn`, value: [unit.placeName, unit.districtName].filter(Boolean).join(', ') || t`Chưa có` },
    { label: t`Cơ quan quản lý`, value: managingBody?.name ?? t`Chưa có` },
    { label: t`Công an phụ trách`, value: policeOffice?.name ?? t`Chưa có` },
    ...(schoolLevel ? [{ label: t`Cấp học`, value: levels[schoolLevel] }] : []),
    ...(sizeClass ? [{ label: t`Quy mô`, value: sizes[sizeClass] }] : []),
    ...(unit.inIndustrialZone ? [{ label: t`Khu công nghiệp`, value: t`Trong khu công nghiệp` }] : []),
    { label: t`Tổ chức đảng`, value: unit.partyOrganisation ? t`Có` : t`Chưa có` },
  ];
  return (
    <Panel title={t`Thông tin đơn vị`}>
      <FactList items={facts} />
    </Panel>
  );
}
