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
