import { Day, UnitKind } from '@antoan/subgraph-kit';
import type { CriterionKind as KindOfRules } from '@antoan/assessment-rules';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CriteriaLayer } from '../criteria-set/criteria-layer.enum.ts';
import { CriterionKind } from '../criteria-set/criterion.entity.ts';

@ObjectType({ description: 'A criterion as proposed.' })
export class ProposedCriterion {
  @Field(() => ID, { nullable: true, description: 'The criterion of the version before that it takes the place of.' })
  from!: string | null;

  @Field(() => String, { description: 'Number within the set, such as 1.1.' })
  number!: string;

  @Field(() => String, { description: 'Heading it stands under.' })
  section!: string;

  @Field(() => String, { description: 'Its wording.' })
  text!: string;

  @Field(() => CriterionKind, { description: 'How it is answered.' })
  kind!: KindOfRules;

  @Field(() => Int, { nullable: true, description: 'Percentage to reach, for a threshold.' })
  threshold!: number | null;

  @Field(() => [String], { description: 'Documents to name as evidence.' })
  evidence!: string[];

  @Field(() => Boolean, { description: 'Whether the standard is met only when it holds.' })
  isMandatory!: boolean;

  @Field(() => Boolean, { description: 'Whether only units with a party organisation answer it.' })
  ifPartyOrganisation!: boolean;

  @Field(() => Boolean, { description: 'Whether its wording still awaits comparison with the official text.' })
  needsChecking!: boolean;
}

@ObjectType({ description: 'A version of a criteria set as proposed.' })
export class ProposedCriteriaSet {
  @Field(() => CriteriaLayer, { description: 'The circular, or the province beside it.' })
  layer!: CriteriaLayer;

  @Field(() => String, { description: 'Short code of the set.' })
  code!: string;

  @Field(() => String, { description: 'Title as in the document.' })
  title!: string;

  @Field(() => [UnitKind], { description: 'Kinds of unit that answer it.' })
  unitKinds!: string[];

  @Field(() => Day, { nullable: true, description: 'Last day in force.' })
  validTo!: string | null;

  @Field(() => [ProposedCriterion], { description: 'Its criteria in order.' })
  criteria!: ProposedCriterion[];
}

@InputType({ description: 'A criterion as it is to be.' })
export class ProposedCriterionInput implements ProposedCriterion {
  @Field(() => ID, { nullable: true, description: 'The criterion of the version before that it takes the place of.' })
  from!: string | null;

  @Field(() => String, { description: 'Number within the set, such as 1.1.' })
  @MaxLength(40)
  number!: string;

  @Field(() => String, { description: 'Heading it stands under.' })
  @MaxLength(400)
  section!: string;

  @Field(() => String, { description: 'Its wording.' })
  @MaxLength(8000)
  text!: string;

  @Field(() => CriterionKind, { description: 'How it is answered.' })
  kind!: KindOfRules;

  @Field(() => Int, { nullable: true, description: 'Percentage to reach, for a threshold.' })
  threshold!: number | null;

  @Field(() => [String], { description: 'Documents to name as evidence.' })
  @ArrayMaxSize(20)
  @MaxLength(1000, { each: true })
  evidence!: string[];

  @Field(() => Boolean, { description: 'Whether the standard is met only when it holds.' })
  isMandatory!: boolean;

  @Field(() => Boolean, { description: 'Whether only units with a party organisation answer it.' })
  ifPartyOrganisation!: boolean;

  @Field(() => Boolean, { description: 'Whether its wording still awaits comparison with the official text.' })
  needsChecking!: boolean;
}

@InputType({ description: 'A new dated version of a criteria set.' })
export class ProposeCriteriaSetInput {
  @Field(() => ID, { nullable: true, description: 'The version it follows; null for a set that has none before.' })
  baseId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version number of that set as the person saw it.' })
  baseVersion?: number | null;

  @Field(() => CriteriaLayer, { description: 'The circular, or the province beside it.' })
  layer!: CriteriaLayer;

  @Field(() => String, { description: 'Short code of the set.' })
  @MaxLength(80)
  code!: string;

  @Field(() => String, { description: 'Title as in the document.' })
  @MaxLength(800)
  title!: string;

  @Field(() => String, { description: 'Article and document it comes from.' })
  @MaxLength(1000)
  legalBasis!: string;

  @Field(() => [UnitKind], { description: 'Kinds of unit that answer it.' })
  unitKinds!: string[];

  @Field(() => Day, { description: 'First day in force.' })
  effectiveOn!: string;

  @Field(() => Day, { nullable: true, description: 'Last day in force, when it is known.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  @MaxLength(4000)
  note?: string | null;

  @Field(() => [ProposedCriterionInput], { description: 'All its criteria in order.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  criteria!: ProposedCriterionInput[];
}

@InputType({ description: 'Marks a version of a criteria set, or some of it, as compared with the official text.' })
export class ProposeCriteriaCheckInput {
  @Field(() => ID, { description: 'The version of the set.' })
  criteriaSetId!: string;

  @Field(() => Int, { description: 'Its version number as the person saw it.' })
  version!: number;

  @Field(() => [ID], { description: 'The criteria that agree with the official text.' })
  @ArrayMaxSize(200)
  criterionIds!: string[];

  @Field(() => Boolean, { description: 'Whether the set as a whole agrees: title, kinds of unit, every criterion.' })
  isWhole!: boolean;

  @Field(() => String, { description: 'The official text: number, date, where it was read.' })
  @MaxLength(1000)
  source!: string;

  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  @MaxLength(4000)
  note?: string | null;
}
