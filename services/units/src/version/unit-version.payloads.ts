import { Day, UnitKind } from '@antoan/subgraph-kit';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SchoolLevel, SizeClass, UnitLevel } from '../unit/unit.enums.ts';

export enum CodeScheme {
  GSO = 'GSO',
  MOET = 'MOET',
  MST = 'MST',
  INTERNAL = 'INTERNAL',
}

export enum LineageKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
  MOVE = 'MOVE',
  RECODE = 'RECODE',
  CONTINUE = 'CONTINUE',
  ABOLISH = 'ABOLISH',
}

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(CodeScheme, {
  name: 'CodeScheme',
  description: 'Who gives a code.',
  valuesConfig: {
    GSO: { description: 'Mã đơn vị hành chính của Tổng cục Thống kê.' },
    MOET: { description: 'Mã trường của ngành giáo dục.' },
    MST: { description: 'Mã số thuế, mã số doanh nghiệp.' },
    INTERNAL: { description: 'Mã nội bộ của tỉnh.' },
  },
});
registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'What became of a unit.',
  valuesConfig: {
    MERGE: { description: 'Sáp nhập, hợp nhất.' },
    SPLIT: { description: 'Chia, tách.' },
    RENAME: { description: 'Đổi tên.' },
    MOVE: { description: 'Chuyển đơn vị chủ quản hoặc địa bàn.' },
    RECODE: { description: 'Đổi mã.' },
    CONTINUE: { description: 'Tiếp tục, giữ nguyên.' },
    ABOLISH: { description: 'Giải thể, kết thúc hoạt động.' },
  },
});
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure the record is.',
  valuesConfig: {
    HIGH: { description: 'Có văn bản gốc.' },
    MEDIUM: { description: 'Cần đối chiếu văn bản gốc.' },
    LOW: { description: 'Chưa chắc chắn.' },
  },
});

@ObjectType({ description: 'The legal document by which a unit was established, changed or ended.' })
export class Instrument {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Number and symbol, as `1673/NQ-UBTVQH15`.' })
  number!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was issued.' })
  issuedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it still has to be checked against the original.' })
  isFromMemory!: boolean;
}

@ObjectType({ description: 'A code that a unit carries, from one day to another.' })
export class UnitCode {
  @Field(() => CodeScheme, { description: 'Who gives it.' })
  scheme!: CodeScheme;

  @Field(() => String, { description: 'The code.' })
  value!: string;

  @Field(() => Day, { description: 'First day.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer held; null while it does.' })
  validTo!: string | null;
}

@ObjectType({ description: 'What a unit was from one day to another.' })
export class UnitVersion {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  unitId!: string;

  @Field(() => String, { description: 'Full name then.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name then.' })
  shortName!: string | null;

  @Field(() => UnitKind, { description: 'What kind of unit it was.' })
  kind!: UnitKind;

  @Field(() => UnitLevel, { description: 'Administrative level then.' })
  level!: UnitLevel;

  @Field(() => SchoolLevel, { nullable: true, description: 'For schools: the level taught.' })
  schoolLevel!: SchoolLevel | null;

  @Field(() => SizeClass, { nullable: true, description: 'For enterprises: the size.' })
  sizeClass!: SizeClass | null;

  @Field(() => Boolean, { description: 'Whether it had a party organisation.' })
  partyOrganisation!: boolean;

  @Field(() => Boolean, { description: 'Whether it lay in an industrial zone or cluster.' })
  inIndustrialZone!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it was found: street, village.' })
  address!: string | null;

  territoryParentId!: string | null;
  managementParentId!: string | null;
  policeParentId!: string | null;
  reportingParentId!: string | null;
  instrumentId!: string | null;

  @Field(() => Day, { description: 'First day.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it was no longer so; null while it is.' })
  validTo!: string | null;
}

@ObjectType({ description: 'What became of a unit, or what it came from.' })
export class LineageEdge {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  fromUnitId!: string;
  toUnitId!: string;
  instrumentId!: string | null;

  @Field(() => LineageKind, { description: 'What happened.' })
  kind!: LineageKind;

  @Field(() => Day, { description: 'The first day of the new state.' })
  effective!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'For a split: the part that went there, 0 to 1, where it is known.',
  })
  share!: number | null;

  @Field(() => Confidence, { description: 'How sure it is.' })
  confidence!: Confidence;
}
