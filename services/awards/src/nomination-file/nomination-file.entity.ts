import { newId } from '@antoan/ids';
import { Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** What a file of a nomination is. */
export enum NominationFilePurpose {
  REPORT = 'REPORT',
  MINUTES = 'MINUTES',
  INITIATIVE = 'INITIATIVE',
  OTHER = 'OTHER',
}

registerEnumType(NominationFilePurpose, {
  name: 'NominationFilePurpose',
  description: 'What a file of a nomination is.',
  valuesConfig: {
    REPORT: { description: 'The report of achievements (báo cáo thành tích).' },
    MINUTES: { description: 'Minutes of the meeting that agreed on it (biên bản họp xét).' },
    INITIATIVE: { description: 'The recognition of an initiative (công nhận sáng kiến).' },
    OTHER: { description: 'Anything else.' },
  },
});

/** A file that a nomination rests on. */
@Entity()
@ObjectType({ description: 'A file that a nomination rests on.' })
export class NominationFile extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'uuid' })
  nominationId!: string;

  @Property({ type: 'uuid' })
  fileId!: string;

  @Enum({ items: () => NominationFilePurpose, type: 'string' })
  @Field(() => NominationFilePurpose, { description: 'What it is.' })
  purpose!: NominationFilePurpose;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was added.' })
  addedAt!: Date;
}
