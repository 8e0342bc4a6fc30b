import type { Hierarchy, Role } from '@antoan/policy';
import { Hierarchy as HierarchyEnum, Role as RoleEnum } from '@antoan/subgraph-kit';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What a unit is wanted for in a grant. */
export enum GrantPart {
  SCOPE = 'SCOPE',
  BODY = 'BODY',
}

registerEnumType(GrantPart, {
  name: 'GrantPart',
  description: 'What a unit is wanted for in a grant.',
  valuesConfig: {
    SCOPE: { description: 'The unit that the role reaches down from.' },
    BODY: { description: 'The organisation that the person acts for.' },
  },
});

@ObjectType({ description: 'A role that can be granted, and what a grant of it must name.' })
export class GrantableRole {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => HierarchyEnum, {
    nullable: true,
    description: 'The tree it reaches down in; null for a role without business scope.',
  })
  hierarchy!: Hierarchy | null;

  @Field(() => Boolean, { description: 'Whether a grant names the unit it reaches down from.' })
  needsScope!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a grant names the organisation acted for; otherwise that is the scope itself, or nobody.',
  })
  needsBody!: boolean;
}

@ObjectType({ description: 'A unit as an administrator finds it for a grant: its name and place, and nothing else.' })
export class GrantableUnit {
  @Field(() => ID, { description: 'Opaque id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Its name today.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Commune and district, which tell two of one name apart.' })
  place!: string | null;
}

@ArgsType()
export class GrantableUnitsArgs {
  @MaxLength(120)
  @Field(() => String, {
    description: 'Part of the name, with or without marks; nothing is found by less than two signs.',
  })
  search!: string;

  @Field(() => RoleEnum, { description: 'The role to be granted.' })
  role!: Role;

  @Field(() => GrantPart, { description: 'What the unit is wanted for.' })
  part!: GrantPart;
}
