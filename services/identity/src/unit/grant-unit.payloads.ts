import { UnitKind } from '@antoan/subgraph-kit';
import type { UnitRef } from '@antoan/unit-ref';
import { Field, ID, ObjectType } from 'type-graphql';

/**
 * A unit as far as a grant names it. Whoever holds the grant may know what it reaches down from and acts for, also where
 * the unit itself stands outside every scope of theirs, as the newspaper does for its journalist.
 */
@ObjectType({ description: 'A unit as far as a grant names it.' })
export class GrantUnit {
  @Field(() => ID, { description: 'Opaque id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Its name today.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name, where one is in use.' })
  shortName!: string | null;

  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: UnitKind;

  @Field(() => String, { nullable: true, description: 'Administrative level, as in `UnitLevel`.' })
  level!: string | null;

  static of({ id, name, shortName, kind, level }: UnitRef): GrantUnit {
    return Object.assign(new GrantUnit(), { id, name, shortName, kind, level });
  }
}
