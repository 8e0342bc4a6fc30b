import { UnitRow } from '@antoan/subgraph-kit';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Standing } from '../unit/unit.enums.ts';

/** What safety-standard last said of a unit's year, kept here so that lists can be filtered and counted by it. */
@Entity()
export class UnitStanding extends UnitRow {
  [PrimaryKeyProp]?: ['unitId', 'year'];

  @PrimaryKey({ type: 'uuid' })
  override unitId!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Enum({ items: () => Standing, type: 'string' })
  standing!: Standing;

  @Property({ type: 'integer' })
  standingVersion!: number;
}
