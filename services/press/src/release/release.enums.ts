import { registerEnumType } from 'type-graphql';

export enum ReleaseKind {
  RECOGNITION = 'RECOGNITION',
  AWARD = 'AWARD',
}

export enum ReleaseState {
  OFFERED = 'OFFERED',
  CLEARED = 'CLEARED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum ClearanceKey {
  DATA_OWNER = 'DATA_OWNER',
  OFFICE = 'OFFICE',
}

registerEnumType(ReleaseKind, {
  name: 'ReleaseKind',
  description: 'What a release makes known.',
  valuesConfig: {
    RECOGNITION: { description: 'Units recognised as meeting the standard.' },
    AWARD: { description: 'Awards granted.' },
  },
});
registerEnumType(ReleaseState, {
  name: 'ReleaseState',
  description: 'Where a release stands.',
  valuesConfig: {
    OFFERED: { description: 'Offered by the owner of the data.' },
    CLEARED: { description: 'Both keys turned.' },
    PUBLISHED: { description: 'Public.' },
    WITHDRAWN: { description: 'Taken back by its owner.' },
  },
});
registerEnumType(ClearanceKey, {
  name: 'ClearanceKey',
  description: 'One of the two keys without which nothing is published.',
  valuesConfig: {
    DATA_OWNER: { description: 'The owner of the data.' },
    OFFICE: { description: 'The office of the provincial People’s Committee.' },
  },
});
