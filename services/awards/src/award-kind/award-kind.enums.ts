import { registerEnumType } from 'type-graphql';

export enum AwardNature {
  TITLE = 'TITLE',
  FORM = 'FORM',
}

/** Whom a nomination is for. Clause 5 covers the collective and its head, nobody else. */
export enum NomineeSubject {
  COLLECTIVE = 'COLLECTIVE',
  HEAD = 'HEAD',
  INDIVIDUAL = 'INDIVIDUAL',
}

/** The law that a kind of award rests on. */
export enum AwardRegime {
  LAW_2003 = 'LAW_2003',
  LAW_2022 = 'LAW_2022',
}

/** In which office somebody grants a kind of award. */
export enum AwardAuthority {
  UNIT_HEAD = 'UNIT_HEAD',
  MANAGER_HEAD = 'MANAGER_HEAD',
  DISTRICT_CHAIR = 'DISTRICT_CHAIR',
  PROVINCIAL_CHAIR = 'PROVINCIAL_CHAIR',
}

registerEnumType(AwardNature, {
  name: 'AwardNature',
  description: 'What an award is by law.',
  valuesConfig: { TITLE: { description: 'Danh hiệu thi đua.' }, FORM: { description: 'Hình thức khen thưởng.' } },
});
registerEnumType(NomineeSubject, {
  name: 'NomineeSubject',
  description: 'Whom a nomination is for.',
  valuesConfig: {
    COLLECTIVE: { description: 'Tập thể.' },
    HEAD: { description: 'Người đứng đầu.' },
    INDIVIDUAL: { description: 'Cá nhân khác trong đơn vị.' },
  },
});
registerEnumType(AwardRegime, {
  name: 'AwardRegime',
  description: 'The law that a kind of award rests on.',
  valuesConfig: {
    LAW_2003: { description: 'Law 15/2003/QH11 as amended; until 31/12/2023.' },
    LAW_2022: { description: 'Law 06/2022/QH15; from 01/01/2024.' },
  },
});
registerEnumType(AwardAuthority, {
  name: 'AwardAuthority',
  description: 'In which office an award is granted.',
  valuesConfig: {
    UNIT_HEAD: { description: 'The head of the unit, for people of the unit.' },
    MANAGER_HEAD: { description: 'The head of the managing body.' },
    DISTRICT_CHAIR: { description: 'The chair of the district committee.' },
    PROVINCIAL_CHAIR: { description: 'The chair of the provincial committee.' },
  },
});
