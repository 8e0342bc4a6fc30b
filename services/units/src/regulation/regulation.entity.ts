import { newId } from '@antoan/ids';
import { Day, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What a regulation is about; the directive asks after most of these by name. */
export enum RegulationKind {
  NOI_QUY = 'NOI_QUY',
  QUY_CHE_BAO_VE = 'QUY_CHE_BAO_VE',
  BMNN = 'BMNN',
  PCCC = 'PCCC',
  AN_TOAN_LAO_DONG = 'AN_TOAN_LAO_DONG',
  PHOI_HOP = 'PHOI_HOP',
  KHAC = 'KHAC',
}

registerEnumType(RegulationKind, {
  name: 'RegulationKind',
  description: 'What a regulation is about.',
  valuesConfig: {
    NOI_QUY: { description: 'House rules (nội quy).' },
    QUY_CHE_BAO_VE: { description: 'Guarding of the unit (quy chế bảo vệ cơ quan).' },
    BMNN: { description: 'Protection of state secrets; itself no secret (quy chế bảo vệ bí mật nhà nước).' },
    PCCC: { description: 'Fire prevention (phòng cháy, chữa cháy).' },
    AN_TOAN_LAO_DONG: { description: 'Safety at work (an toàn lao động).' },
    PHOI_HOP: { description: 'Working together with others (quy chế phối hợp).' },
    KHAC: { description: 'Any other.' },
  },
});

/** One version of a rule that a unit gives itself. A new version replaces it and ends it the day before. */
@Entity()
@ObjectType({ description: 'One version of a rule that a unit gives itself.' })
@Directive('@key(fields: "id")')
export class Regulation extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Enum({ items: () => RegulationKind, type: 'string' })
  @Field(() => RegulationKind, { description: 'What it is about.' })
  kind!: RegulationKind;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'Title of the document.' })
  title!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of the document.' })
  issuedOn!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day it applies.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day it applies; null while no end is set.' })
  validTo: string | null = null;

  /** The version before this one. */
  @Property({ type: 'uuid', nullable: true })
  replacesId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes; send it back when you change.' })
  version!: number;
}
