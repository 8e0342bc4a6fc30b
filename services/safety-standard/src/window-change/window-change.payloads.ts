import { Day, UnitKind } from '@antoan/subgraph-kit';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { WindowDays } from '../year-window/year-window.entity.ts';

@ObjectType({ description: 'The days of a year of the standard.' })
export class StandardWindowDays implements WindowDays {
  @Field(() => Day, { description: 'First day of what is assessed.' })
  windowFrom!: string;

  @Field(() => Day, { description: 'Last day of what is assessed; the criteria in force on it apply.' })
  windowTo!: string;

  @Field(() => Day, { description: 'First day of registration.' })
  registrationFrom!: string;

  @Field(() => Day, { description: 'Last day of registration.' })
  registrationTo!: string;

  @Field(() => Day, { description: 'Day by which the self-assessment is due.' })
  dueOn!: string;

  @Field(() => Day, { description: 'Until this day the late are still let in.' })
  lateUntil!: string;
}

@ObjectType({ description: 'Days that some kinds of unit have instead of those of the year.' })
export class SpecialWindowDays extends StandardWindowDays {
  @Field(() => [UnitKind], { description: 'The kinds of unit.' })
  unitKinds!: string[];
}

@ObjectType({ description: 'A year of the standard: its days, and where they come from.' })
export class StandardYearWindow extends StandardWindowDays {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => [SpecialWindowDays], { description: 'Kinds of unit with days of their own.' })
  special!: SpecialWindowDays[];

  @Field(() => String, { description: 'The document the days come from.' })
  legalBasis!: string;

  @Field(() => Boolean, { description: 'Still to be compared with the official text.' })
  needsChecking!: boolean;

  @Field(() => Int, { description: 'Counts the changes; send it back with a proposal.' })
  version!: number;
}

@ObjectType({ description: 'The days of a year as proposed.' })
export class ProposedWindow extends StandardWindowDays {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => [SpecialWindowDays], { description: 'Kinds of unit with days of their own.' })
  special!: SpecialWindowDays[];

  @Field(() => Boolean, { description: 'Still to be compared with the official text.' })
  needsChecking!: boolean;
}

@InputType({ description: 'The days of a year, or of some kinds of unit in it.' })
export class WindowDaysInput implements WindowDays {
  @Field(() => Day, { description: 'First day of what is assessed.' })
  windowFrom!: string;

  @Field(() => Day, { description: 'Last day of what is assessed.' })
  windowTo!: string;

  @Field(() => Day, { description: 'First day of registration.' })
  registrationFrom!: string;

  @Field(() => Day, { description: 'Last day of registration.' })
  registrationTo!: string;

  @Field(() => Day, { description: 'Day by which the self-assessment is due.' })
  dueOn!: string;

  @Field(() => Day, { description: 'Until this day the late are still let in.' })
  lateUntil!: string;
}

@InputType({ description: 'Days of some kinds of unit.' })
export class SpecialWindowInput extends WindowDaysInput {
  @Field(() => [UnitKind], { description: 'The kinds of unit.' })
  @ArrayMaxSize(20)
  unitKinds!: string[];
}

@InputType({ description: 'Other days for a year of the standard.' })
export class ProposeYearWindowInput extends WindowDaysInput {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => Int, { description: 'The version number of the year as the person saw it.' })
  baseVersion!: number;

  @Field(() => [SpecialWindowInput], { description: 'Kinds of unit with days of their own.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  special!: SpecialWindowInput[];

  @Field(() => String, { description: 'The document the days come from.' })
  @MaxLength(1000)
  legalBasis!: string;

  @Field(() => Boolean, { description: 'Whether they still await comparison with the official text.' })
  needsChecking!: boolean;

  @Field(() => String, { nullable: true, description: 'What the second person should know.' })
  @MaxLength(4000)
  note?: string | null;
}
