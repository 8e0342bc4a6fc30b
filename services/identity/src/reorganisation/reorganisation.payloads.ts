import { Body, Day, Hierarchy, Role as RoleEnum } from '@antoan/subgraph-kit';
import type { Role } from '@antoan/policy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SightChange {
  LOSES = 'LOSES',
  GAINS = 'GAINS',
}

export enum GrantFate {
  ENDS = 'ENDS',
  FOLLOWS = 'FOLLOWS',
  LOSES = 'LOSES',
  GAINS = 'GAINS',
}

registerEnumType(SightChange, {
  name: 'SightChange',
  description: 'Whether units leave what stands below a unit, or come below it.',
  valuesConfig: {
    LOSES: { description: 'Có đơn vị chuyển đi.' },
    GAINS: { description: 'Có đơn vị chuyển đến.' },
  },
});
registerEnumType(GrantFate, {
  name: 'GrantFate',
  description: 'What a reorganisation means for a grant.',
  valuesConfig: {
    ENDS: { description: 'Hết hiệu lực cùng đơn vị.' },
    FOLLOWS: { description: 'Giữ nguyên, đi theo đơn vị.' },
    LOSES: { description: 'Không còn thấy đơn vị chuyển đi.' },
    GAINS: { description: 'Thấy thêm đơn vị chuyển đến.' },
  },
});

@ObjectType('ReorganisationSight', {
  description: 'A unit below which units leave or arrive: who oversees it sees less, or more.',
})
@Directive('@shareable')
export class ChangedSight {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Hierarchy, { description: 'The tree in which they leave or arrive.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => SightChange, { description: 'Leave or arrive.' })
  change!: `${SightChange}`;
}

@ObjectType({ description: 'Grants of one role over one unit for one body, and what becomes of them.' })
export class AffectedGrants {
  @Field(() => GrantFate, { description: 'What becomes of them.' })
  fate!: `${GrantFate}`;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => Body, { nullable: true, description: 'The unit they reach down from.' })
  scope!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The organisation acted for.' })
  body!: Body | null;

  @Field(() => Int, { description: 'How many accounts hold one.' })
  count!: number;

  @Field(() => [String], { nullable: true, description: 'Who holds them, for whoever may read accounts.' })
  accountNames!: string[] | null;
}

/** What this service adds to a plan of the units service. */
@ObjectType({ description: 'A plan by which the province changes its units.' })
@Directive('@key(fields: "id")')
export class Reorganisation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive('@external')
  @Field(() => Day, { nullable: true, description: 'The first day of the new state.' })
  effectiveOn!: string | null;

  @Directive('@external')
  @Field(() => [ID], { description: 'The units that it ends.' })
  endingUnitIds!: string[];

  @Directive('@external')
  @Field(() => [ID], { description: 'The units that go on elsewhere or under another name.' })
  movingUnitIds!: string[];

  @Directive('@external')
  @Field(() => [ChangedSight], { description: 'The units below which others leave or arrive.' })
  sightChanges!: ChangedSight[];
}
