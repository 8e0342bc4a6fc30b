import { Day } from '@antoan/subgraph-kit';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { AwardPrerequisite, AwardQuota } from '../award-kind/award-condition.payloads.ts';
import { AwardAuthority, AwardNature, NomineeSubject } from '../award-kind/award-kind.enums.ts';
import { AwardLawPayload } from '../law-change/award-law-change.payloads.ts';

@ObjectType({ description: 'A kind of award as proposed.' })
export class ProposedAwardKind {
  @Field(() => String, { description: 'Its name in law.' })
  name!: string;

  @Field(() => AwardNature, { description: 'Title or form.' })
  nature!: AwardNature;

  @Field(() => [NomineeSubject], { description: 'Who can be nominated for it.' })
  subject!: NomineeSubject[];

  @Field(() => String, { description: 'Level that grants it: UNIT, PROVINCE or NATION.' })
  level!: string;

  @Field(() => [AwardAuthority], { description: 'Who grants it.' })
  authorities!: AwardAuthority[];

  @Field(() => [AwardPrerequisite], { description: 'What must have been granted before.' })
  prerequisites!: AwardPrerequisite[];

  @Field(() => AwardQuota, { nullable: true, description: 'How many there may be.' })
  quota!: AwardQuota | null;

  @Field(() => Int, { nullable: true, description: 'Share of the council that must be in favour, in percent.' })
  councilPercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many years a grant counts towards a higher award.' })
  resultValidYears!: number | null;

  @Field(() => Day, { nullable: true, description: 'Last day it can be granted.' })
  validTo!: string | null;

  @Field(() => Boolean, { description: 'Still to be compared with the official text.' })
  needsChecking!: boolean;
}

@InputType({ description: 'What must have been granted before.' })
export class AwardPrerequisiteInput implements AwardPrerequisite {
  @Field(() => String, { description: 'The family of award.' })
  @MaxLength(40)
  family!: string;

  @Field(() => Int, { description: 'How many of them.' })
  times!: number;

  @Field(() => Int, { description: 'Within how many years.' })
  withinYears!: number;
}

@InputType({ description: 'At most so many of a hundred who have another award.' })
export class AwardQuotaInput implements AwardQuota {
  @Field(() => String, { description: 'The family that is counted.' })
  @MaxLength(40)
  ofFamily!: string;

  @Field(() => Int, { description: 'How many of a hundred.' })
  percent!: number;
}

@InputType({ description: 'A new dated version of a kind of award.' })
export class ProposeAwardKindInput {
  @Field(() => String, { description: 'The code of the version it follows.' })
  @MaxLength(60)
  baseCode!: string;

  @Field(() => Int, { description: 'Its version number as the person saw it.' })
  baseVersion!: number;

  @Field(() => Day, { description: 'First day on which it can be granted.' })
  effectiveOn!: string;

  @Field(() => String, { description: 'The law it rests on.' })
  @MaxLength(1000)
  legalBasis!: string;

  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  @MaxLength(4000)
  note?: string | null;

  @Field(() => String, { description: 'Its name in law.' })
  @MaxLength(400)
  name!: string;

  @Field(() => AwardNature, { description: 'Title or form.' })
  nature!: AwardNature;

  @Field(() => [NomineeSubject], { description: 'Who can be nominated for it.' })
  @ArrayMaxSize(3)
  subject!: NomineeSubject[];

  @Field(() => [AwardAuthority], { description: 'Who grants it; nobody in the province when the State does.' })
  @ArrayMaxSize(4)
  authorities!: AwardAuthority[];

  @Field(() => [AwardPrerequisiteInput], { description: 'What must have been granted before.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  prerequisites!: AwardPrerequisiteInput[];

  @Field(() => AwardQuotaInput, { nullable: true, description: 'How many there may be; null without a limit.' })
  @ValidateNested()
  quota?: AwardQuotaInput | null;

  @Field(() => Int, { nullable: true, description: 'Share of the council that must be in favour, in percent.' })
  councilPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many years a grant counts towards a higher award.' })
  resultValidYears?: number | null;

  @Field(() => Day, { nullable: true, description: 'Last day it can be granted, when it is known.' })
  validTo?: string | null;

  @Field(() => Boolean, { description: 'Whether it still awaits comparison with the official text.' })
  needsChecking!: boolean;
}

@InputType({ description: 'Marks a kind of award as compared with the official text.' })
export class ProposeAwardKindCheckInput {
  @Field(() => String, { description: 'The code of the kind.' })
  @MaxLength(60)
  code!: string;

  @Field(() => Int, { description: 'Its version number as the person saw it.' })
  version!: number;

  @Field(() => String, { description: 'The official text: number, date, where it was read.' })
  @MaxLength(1000)
  source!: string;

  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  @MaxLength(4000)
  note?: string | null;
}

@ObjectType({ description: 'Answer to proposeAwardKind.' })
export class ProposeAwardKindPayload extends AwardLawPayload {}

@ObjectType({ description: 'Answer to proposeAwardKindCheck.' })
export class ProposeAwardKindCheckPayload extends AwardLawPayload {}
