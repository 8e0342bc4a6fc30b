import { registerEnumType } from 'type-graphql';

/** One of the four trees that a unit stands in, as the API names it. */
export enum Hierarchy {
  TERRITORY = 'TERRITORY',
  MANAGEMENT = 'MANAGEMENT',
  POLICE = 'POLICE',
  REPORTING = 'REPORTING',
}

registerEnumType(Hierarchy, {
  name: 'Hierarchy',
  description: 'One of the trees that a unit stands in.',
  valuesConfig: {
    TERRITORY: { description: 'By place.' },
    MANAGEMENT: { description: 'By managing body.' },
    POLICE: { description: 'By police office in charge.' },
    REPORTING: { description: 'By reporting line.' },
  },
});
