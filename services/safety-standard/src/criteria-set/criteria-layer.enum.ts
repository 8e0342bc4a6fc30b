import { registerEnumType } from 'type-graphql';

/** Who made a set of criteria. */
export enum CriteriaLayer {
  LAW = 'LAW',
  PROVINCE = 'PROVINCE',
}

registerEnumType(CriteriaLayer, {
  name: 'CriteriaLayer',
  description: 'Who made a set of criteria.',
  valuesConfig: {
    LAW: { description: 'Theo thông tư.' },
    PROVINCE: { description: 'UBND tỉnh bổ sung.' },
  },
});
