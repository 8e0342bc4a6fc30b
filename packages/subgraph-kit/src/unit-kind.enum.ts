import { registerEnumType } from 'type-graphql';

/** What kind of unit it is, as the API names it. */
export enum UnitKind {
  TERRITORY = 'TERRITORY',
  AGENCY = 'AGENCY',
  ENTERPRISE = 'ENTERPRISE',
  SCHOOL = 'SCHOOL',
  MASS_ORGANISATION = 'MASS_ORGANISATION',
  PARTY_BODY = 'PARTY_BODY',
  ARMED_FORCE = 'ARMED_FORCE',
  MEDIA = 'MEDIA',
  RESIDENTIAL_AREA = 'RESIDENTIAL_AREA',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What kind of unit it is.',
  valuesConfig: {
    TERRITORY: { description: 'Tỉnh, huyện, xã.' },
    AGENCY: { description: 'Cơ quan.' },
    ENTERPRISE: { description: 'Doanh nghiệp.' },
    SCHOOL: { description: 'Nhà trường.' },
    MASS_ORGANISATION: { description: 'Đoàn thể, tổ chức chính trị – xã hội.' },
    PARTY_BODY: { description: 'Cơ quan Đảng.' },
    ARMED_FORCE: { description: 'Lực lượng vũ trang.' },
    MEDIA: { description: 'Báo, đài, cổng thông tin điện tử.' },
    RESIDENTIAL_AREA: { description: 'Thôn, bản, tổ dân phố.' },
  },
});
