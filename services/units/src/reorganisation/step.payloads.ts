import { Body, Hierarchy, UnitKind } from '@antoan/subgraph-kit';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { UnitLevel } from '../unit/unit.enums.ts';
import { CodeScheme } from '../version/unit-version.payloads.ts';
import { StepKind } from './reorganisation.enums.ts';

const mostUnits = 2_000;

@InputType({ description: 'Where a unit is to stand in one tree.' })
export class StepPlaceInput {
  @Field(() => Hierarchy, { description: 'The tree.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit above; one that the same draft begins may be named. Null for a unit that is to stand below none.',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
}

@InputType({ description: 'A unit that a step begins.' })
export class StepOutcomeInput {
  @Field(() => ID, { nullable: true, description: 'As the saved draft gave it; leave it out for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Full name.' })
  @MaxLength(400)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name.' })
  @MaxLength(400)
  shortName?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'What kind it is; as the unit it is like when absent.' })
  kind?: `${UnitKind}` | null;

  @Field(() => UnitLevel, { nullable: true, description: 'Its level; as the unit it is like when absent.' })
  level?: `${UnitLevel}` | null;

  @Field(() => CodeScheme, { nullable: true, description: 'Who gives its code.' })
  scheme?: `${CodeScheme}` | null;

  @Field(() => String, { nullable: true, description: 'Its code.' })
  @MaxLength(40)
  code?: string | null;

  @Field(() => [StepPlaceInput], {
    defaultValue: [],
    description: 'Where it stands; as the unit it is like where nothing is said.',
  })
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  places!: StepPlaceInput[];

  @Field(() => [ID], { defaultValue: [], description: 'What stood directly below the split unit and goes here.' })
  @ArrayMaxSize(mostUnits)
  takes!: string[];

  @Field(() => Float, { nullable: true, description: 'The part of the split unit that goes here, 0 to 1.' })
  share?: number | null;

  @Field(() => ID, { nullable: true, description: 'The unit it is like; the first that merges or splits when absent.' })
  likeId?: string | null;
}

@InputType({ description: 'One step of a reorganisation; which fields it takes depends on its kind.' })
export class ReorganisationStepInput {
  @Field(() => StepKind, { description: 'What it does.' })
  kind!: `${StepKind}`;

  @Field(() => [ID], { defaultValue: [], description: 'The units it is about.' })
  @ArrayMaxSize(mostUnits)
  unitIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Merge: the unit that takes the others in. Split: the unit itself, when it goes on.',
  })
  intoId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Rename: the new full name. Merge and split: a new name for the unit that goes on.',
  })
  @MaxLength(400)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The new short name.' })
  @MaxLength(400)
  shortName?: string | null;

  @Field(() => CodeScheme, { nullable: true, description: 'Recode: who gives the code.' })
  scheme?: `${CodeScheme}` | null;

  @Field(() => String, { nullable: true, description: 'Recode: the new code.' })
  @MaxLength(40)
  code?: string | null;

  @Field(() => [StepPlaceInput], { defaultValue: [], description: 'Move: where to, for each tree that changes.' })
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  places!: StepPlaceInput[];

  @Field(() => [StepOutcomeInput], { defaultValue: [], description: 'Merge, split, establish: the units that begin.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  outcomes!: StepOutcomeInput[];
}

@ObjectType('ReorganisationPlace', { description: 'Where a unit is to stand in one tree.' })
export class StepPlaceType {
  @Field(() => Hierarchy, { description: 'The tree.' })
  hierarchy!: `${Hierarchy}`;

  @Field(() => Body, { nullable: true, description: 'The unit above; null for a unit that is to stand below none.' })
  unit!: Body | null;
}

@ObjectType('ReorganisationOutcomeUnit', { description: 'A unit that a step begins.' })
export class StepOutcomeType {
  @Field(() => ID, { description: 'The id it will have as a unit.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name.' })
  shortName!: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'What kind it is, where it differs from the unit it is like.' })
  kind!: `${UnitKind}` | null;

  @Field(() => UnitLevel, { nullable: true, description: 'Its level, where it differs from the unit it is like.' })
  level!: `${UnitLevel}` | null;

  @Field(() => CodeScheme, { nullable: true, description: 'Who gives its code.' })
  scheme!: `${CodeScheme}` | null;

  @Field(() => String, { nullable: true, description: 'Its code.' })
  code!: string | null;

  @Field(() => [StepPlaceType], { description: 'Where it stands, where that differs from the unit it is like.' })
  places!: StepPlaceType[];

  @Field(() => [Body], { description: 'What goes here of what stood below the split unit.' })
  takes!: Body[];

  @Field(() => Float, { nullable: true, description: 'The part of the split unit that goes here.' })
  share!: number | null;

  @Field(() => Body, { nullable: true, description: 'The unit it is like.' })
  like!: Body | null;
}

@ObjectType('ReorganisationStep', { description: 'One step of a reorganisation.' })
export class StepType {
  @Field(() => StepKind, { description: 'What it does.' })
  kind!: `${StepKind}`;

  @Field(() => [Body], { description: 'The units it is about, as named on the day.' })
  units!: Body[];

  @Field(() => Body, { nullable: true, description: 'Who goes on.' })
  into!: Body | null;

  @Field(() => String, { nullable: true, description: 'The new full name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The new short name.' })
  shortName!: string | null;

  @Field(() => CodeScheme, { nullable: true, description: 'Who gives the code.' })
  scheme!: `${CodeScheme}` | null;

  @Field(() => String, { nullable: true, description: 'The new code.' })
  code!: string | null;

  @Field(() => [StepPlaceType], { description: 'Where the units go.' })
  places!: StepPlaceType[];

  @Field(() => [StepOutcomeType], { description: 'The units that begin.' })
  outcomes!: StepOutcomeType[];
}
