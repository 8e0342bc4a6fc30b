import { newId } from '@antoan/ids';
import { Day, Moment, UnitRow } from '@antoan/subgraph-kit';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How the movement went, by points: xuất sắc, khá, trung bình, yếu. */
export enum Grade {
  EXCELLENT = 'EXCELLENT',
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  WEAK = 'WEAK',
}

registerEnumType(Grade, {
  name: 'MovementGradeValue',
  description: 'How the movement went, by points. Not the standard, and never read by the gate.',
  valuesConfig: {
    EXCELLENT: { description: 'Xuất sắc.' },
    GOOD: { description: 'Khá.' },
    FAIR: { description: 'Trung bình.' },
    WEAK: { description: 'Yếu.' },
  },
});

/** The yearly classification of a unit's movement (QĐ 510). Another evaluation than the standard: it decides no award. */
@Entity()
@ObjectType({
  description: "The yearly classification of a unit's movement by 100 points; another thing than the standard.",
})
export class MovementGrade extends UnitRow {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = newId();

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Property({ type: 'double' })
  @Field(() => Float, { description: 'Points of 100.' })
  score!: number;

  @Enum({ items: () => Grade, type: 'string' })
  @Field(() => Grade, { description: 'The grade, by the cut-offs of the day of the decision.' })
  grade!: Grade;

  @Property({ type: 'uuid' })
  bodyUnitId!: string;

  /** As it was called then. */
  @Property({ type: 'text' })
  bodyName!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the decision on the classification.' })
  decisionNumber!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Date of that decision.' })
  decisionDate!: string;

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  replacedAt: Date | null = null;
}
