import { Day, Payload, UnitKind } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Unit } from '../unit/unit.entity.ts';
import { SchoolLevel, SizeClass, UnitLevel } from '../unit/unit.enums.ts';
import { CodeScheme, UnitVersion } from '../version/unit-version.payloads.ts';

@InputType({
  description: 'The legal document that an act rests on; the one already known by number and day is taken.',
})
export class InstrumentInput {
  @Field(() => String, { description: 'Number and symbol, as 1207/QĐ-UBND.' })
  number!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;
}

@InputType({ description: 'A code of a unit in one scheme.' })
export class UnitCodeInput {
  @Field(() => CodeScheme, { description: 'Who gives it.' })
  scheme!: CodeScheme;

  @Field(() => String, { nullable: true, description: 'The code; null when it carries none any longer.' })
  value?: string | null;
}

@InputType({ description: 'A unit that begins.' })
export class CreateUnitInput {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name, where one is in use.' })
  shortName?: string | null;

  @Field(() => UnitKind, { description: 'What kind of unit it is; territory is not created here.' })
  kind!: UnitKind;

  @Field(() => UnitLevel, {
    nullable: true,
    description: 'COMMUNE for UBND xã and Công an xã; of all others the police office in charge tells it.',
  })
  level?: UnitLevel | null;

  @Field(() => SchoolLevel, { nullable: true, description: 'For schools: the level taught.' })
  schoolLevel?: SchoolLevel | null;

  @Field(() => SizeClass, { nullable: true, description: 'For enterprises: the size.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it has a party organisation.' })
  partyOrganisation!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it lies in an industrial zone or cluster.' })
  inIndustrialZone!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it is found: street, village.' })
  address?: string | null;

  @Field(() => ID, { description: 'The commune it stands in.' })
  placeId!: string;

  @Field(() => ID, { description: 'The body that manages it.' })
  managingBodyId!: string;

  @Field(() => ID, { description: 'The police office in charge of it.' })
  policeOfficeId!: string;

  @Field(() => ID, { nullable: true, description: 'The body it reports to; the managing body when absent.' })
  reportsToId?: string | null;

  @Field(() => [UnitCodeInput], { defaultValue: [], description: 'The codes it carries from the first day.' })
  codes!: UnitCodeInput[];

  @Field(() => Day, { description: 'Its first day.' })
  validFrom!: string;

  @Field(() => InstrumentInput, { nullable: true, description: 'The document by which it was established.' })
  instrument?: InstrumentInput | null;
}

@InputType({ description: 'What becomes different; a field that is left out stays as it was, null empties it.' })
export class UnitChangesInput {
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Short name.' })
  shortName?: string | null;

  @Field(() => SchoolLevel, { nullable: true, description: 'For schools: the level taught.' })
  schoolLevel?: SchoolLevel | null;

  @Field(() => SizeClass, { nullable: true, description: 'For enterprises: the size.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a party organisation.' })
  partyOrganisation?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it lies in an industrial zone or cluster.' })
  inIndustrialZone?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where it is found: street, village.' })
  address?: string | null;

  @Field(() => ID, { nullable: true, description: 'The commune it moves to.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that manages it from then on.' })
  managingBodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The police office in charge from then on.' })
  policeOfficeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body it reports to from then on.' })
  reportsToId?: string | null;

  @Field(() => [UnitCodeInput], { nullable: true, description: 'Codes that become different.' })
  codes?: UnitCodeInput[] | null;
}

@InputType({ description: 'A change of a unit from a day on.' })
export class ChangeUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;

  @Field(() => UnitChangesInput, { description: 'What becomes different.' })
  changes!: UnitChangesInput;

  @Field(() => Day, {
    description: 'The first day of the new state; past, today or to come, within the life of the unit.',
  })
  effectiveOn!: string;

  @Field(() => InstrumentInput, { nullable: true, description: 'The document by which it changes.' })
  instrument?: InstrumentInput | null;
}

@InputType({ description: 'What was written down wrongly of a unit, put right.' })
export class CorrectUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version the correction is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The state of the unit that was written down wrongly.' })
  versionId!: string;

  @Field(() => UnitChangesInput, { description: 'What it should have said.' })
  changes!: UnitChangesInput;

  @Field(() => String, { description: 'Why it is put right.' })
  reason!: string;

  @Field(() => InstrumentInput, { nullable: true, description: 'The document that should have been named.' })
  instrument?: InstrumentInput | null;
}

@InputType({ description: 'The end of a unit.' })
export class CloseUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;

  @Field(() => Day, { description: 'Its last day.' })
  lastDay!: string;

  @Field(() => InstrumentInput, { nullable: true, description: 'The document by which it ends.' })
  instrument?: InstrumentInput | null;
}

/** What every act on a unit answers. */
@ObjectType()
export abstract class UnitPayload extends Payload {
  @Field(() => Unit, { nullable: true, description: 'The unit, as it is today.' })
  unit?: Unit;
}

@ObjectType({ description: 'The answer to `createUnit`.' })
export class CreateUnitPayload extends UnitPayload {}

@ObjectType({ description: 'The answer to `changeUnit`.' })
export class ChangeUnitPayload extends UnitPayload {
  @Field(() => UnitVersion, { nullable: true, description: 'The new state.' })
  unitVersion?: UnitVersion;

  @Field(() => [UnitVersion], { description: 'States recorded for later days, into which the change was carried.' })
  carriedInto: UnitVersion[] = [];
}

@ObjectType({ description: 'The answer to `correctUnit`.' })
export class CorrectUnitPayload extends UnitPayload {}

@ObjectType({ description: 'The answer to `closeUnit`.' })
export class CloseUnitPayload extends UnitPayload {}
