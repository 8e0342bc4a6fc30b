import { LtreeType } from '@antoan/database';
import { newId } from '@antoan/ids';
import type { UnitPaths } from '@antoan/policy';
import { Day, UnitKind } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { SchoolLevel, SizeClass, UnitLevel } from './unit.enums.ts';

/** An organisation or a territory: huyện Bảo Thắng and UBND huyện Bảo Thắng are two units. */
@Entity()
@ObjectType({ description: 'An organisation or a territory.' })
@Directive('@key(fields: "id")')
export class Unit implements UnitPaths {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id; codes change, this does not.' })
  id: string = newId();

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Full name today.' })
  name!: string;

  @Property({ type: 'string', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: 'Short name, where one is in use.' })
  shortName: string | null = null;

  @Enum({ items: () => UnitKind, type: 'string' })
  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  kind!: UnitKind;

  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Business code; for a territory that of the General Statistics Office.',
  })
  code: string | null = null;

  @Enum({ items: () => UnitLevel, type: 'string' })
  @Field(() => UnitLevel, { description: 'Administrative level.' })
  level!: UnitLevel;

  @Enum({ items: () => SchoolLevel, type: 'string', nullable: true })
  @Field(() => SchoolLevel, { nullable: true, description: 'For schools: the level taught.' })
  schoolLevel: SchoolLevel | null = null;

  @Enum({ items: () => SizeClass, type: 'string', nullable: true })
  @Field(() => SizeClass, { nullable: true, description: 'For enterprises: the size.' })
  sizeClass: SizeClass | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it has a party organisation; some criteria depend on it.' })
  partyOrganisation: boolean = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it lies in an industrial zone or cluster.' })
  inIndustrialZone: boolean = false;

  @Property({ type: 'uuid', nullable: true })
  territoryParentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  managementParentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  policeParentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reportingParentId: string | null = null;

  /** The four paths drive visibility; they are not public. */
  @Property({ type: LtreeType })
  territoryPath!: string;

  @Property({ type: LtreeType })
  managementPath!: string;

  @Property({ type: LtreeType })
  policePath!: string;

  @Property({ type: LtreeType })
  reportingPath!: string;

  /** Name, short name and code, folded for search without marks. */
  @Property({ type: 'text' })
  searchText!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day of its existence.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
