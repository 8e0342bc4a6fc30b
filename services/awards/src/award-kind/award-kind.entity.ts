import { Day } from '@antoan/subgraph-kit';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { AwardPrerequisite, AwardQuota } from './award-condition.payloads.ts';
import { AwardAuthority, AwardNature, AwardRegime, NomineeSubject } from './award-kind.enums.ts';

/** A title or a form of commendation under one law. Dated data: laws are replaced, kinds come and go with them. */
@Entity()
@ObjectType({ description: 'A title or a form of commendation under one law.' })
@Directive('@key(fields: "code")')
export class AwardKind {
  [OptionalProps]?: 'version' | 'checkedAgainst' | 'validTo' | 'achievementYears';

  @PrimaryKey({ type: 'string' })
  @Field(() => String, { description: 'Short code, unique over all laws.' })
  code!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The same award under every law, such as CSTDCS.' })
  family!: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Its name in law.' })
  name!: string;

  @Enum({ items: () => AwardNature, type: 'string' })
  @Field(() => AwardNature, { description: 'Title or form.' })
  nature!: AwardNature;

  @Enum({ items: () => AwardRegime, type: 'string' })
  @Field(() => AwardRegime, { description: 'The law.' })
  regime!: AwardRegime;

  @Property({ type: 'json' })
  @Field(() => [NomineeSubject], { description: 'Who can be nominated for it.' })
  subject!: NomineeSubject[];

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Level that grants it: UNIT, PROVINCE or NATION.' })
  level!: 'UNIT' | 'PROVINCE' | 'NATION';

  @Property({ type: 'json' })
  @Field(() => [AwardAuthority], { description: 'Who grants it; nobody in the province when the State does.' })
  authorities!: AwardAuthority[];

  @Property({ type: 'json' })
  @Field(() => [AwardPrerequisite], { description: 'What must have been granted before.' })
  prerequisites!: AwardPrerequisite[];

  @Property({ type: 'json', nullable: true })
  @Field(() => AwardQuota, { nullable: true, description: 'How many there may be; null without a limit.' })
  quota!: AwardQuota | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Share of all members of the council, in percent, that must be in favour; null when none is asked.',
  })
  councilPercent!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'For how many years a grant counts towards a higher award; null without end.',
  })
  resultValidYears!: number | null;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'The law it rests on.' })
  legalBasis!: string;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'For how many years in a row the achievement must have been made, at the least.' })
  achievementYears: number = 1;

  /** Clause 5 names every title and form without exception; a kind that the law excludes one day is marked here, as data. */
  @Property({ type: 'boolean' })
  isInScope!: boolean;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day it can be granted.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day it can be granted; null while its law is in force.' })
  validTo: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Still to be compared with the official text.' })
  needsChecking!: boolean;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The official text it was compared with, by two persons.' })
  checkedAgainst: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back with a proposal that rests on it.' })
  version!: number;

  isInForce(day: string): boolean {
    return this.validFrom <= day && (this.validTo === null || day <= this.validTo);
  }
}
