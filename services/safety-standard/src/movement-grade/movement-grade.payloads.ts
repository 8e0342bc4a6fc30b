import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MovementGrade } from './movement-grade.entity.ts';

@InputType({ description: "Records the classification of a unit's movement in a year; another one replaces it." })
export class RecordMovementGradeInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Float, { description: 'Points of 100, to one decimal.' })
  score!: number;

  @Field(() => String, { description: 'Number of the decision on the classification.' })
  decisionNumber!: string;

  @Field(() => Day, { description: 'Date of that decision.' })
  decisionDate!: string;
}

@ObjectType({ description: 'Answer to recordMovementGrade.' })
export class RecordMovementGradePayload extends Payload {
  @Field(() => MovementGrade, { nullable: true, description: 'The classification.' })
  movementGrade?: MovementGrade | undefined;
}
