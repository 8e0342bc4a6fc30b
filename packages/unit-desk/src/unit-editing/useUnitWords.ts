import { useLingui } from '@lingui/react/macro';
import type { SchoolLevel, SizeClass, UnitKind } from '../graphql/graphql.ts';
import type { CODE_SCHEMES, StandingField } from './unit-form.ts';

interface Choice<Id extends string> {
  id: Id;
  label: string;
}

/** Words for what can be chosen and typed of a unit. */
export function useUnitWords() {
  const { t } = useLingui();
  const kinds: Choice<UnitKind>[] = [
    { id: 'SCHOOL', label: t`Nhà trường` },
    { id: 'ENTERPRISE', label: t`Doanh nghiệp` },
    { id: 'AGENCY', label: t`Cơ quan, đơn vị sự nghiệp` },
    { id: 'MASS_ORGANISATION', label: t`Đoàn thể` },
    { id: 'MEDIA', label: t`Cơ quan báo chí` },
    { id: 'RESIDENTIAL_AREA', label: t`Khu dân cư (thôn, bản, tổ dân phố)` },
  ];
  const schoolLevels: Choice<SchoolLevel>[] = [
    { id: 'PRESCHOOL', label: t`Mầm non` },
    { id: 'PRIMARY', label: t`Tiểu học` },
    { id: 'LOWER_SECONDARY', label: t`Trung học cơ sở` },
    { id: 'UPPER_SECONDARY', label: t`Trung học phổ thông` },
    { id: 'VOCATIONAL', label: t`Giáo dục nghề nghiệp` },
    { id: 'UNIVERSITY', label: t`Đại học, cao đẳng` },
  ];
  const sizes: Choice<SizeClass>[] = [
    { id: 'MICRO', label: t`Siêu nhỏ` },
    { id: 'SMALL', label: t`Nhỏ` },
    { id: 'MEDIUM', label: t`Vừa` },
    { id: 'LARGE', label: t`Lớn` },
  ];
  const fields: Record<StandingField | (typeof CODE_SCHEMES)[number], string> = {
    placeId: t`Xã, phường, thị trấn`,
    managingBodyId: t`Cơ quan quản lý`,
    policeOfficeId: t`Công an phụ trách`,
    reportsToId: t`Nơi nhận báo cáo`,
    MOET: t`Mã trường`,
    MST: t`Mã số thuế`,
    INTERNAL: t`Mã nội bộ của tỉnh`,
  };
  return { kinds, schoolLevels, sizes, fields };
}
