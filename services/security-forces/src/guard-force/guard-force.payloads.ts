import { Payload } from '@antoan/subgraph-kit';
import { MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GuardForce } from './guard-force.entity.ts';

@InputType({ description: 'New numbers of a guard force.' })
export class UpdateGuardForceInput {
  @Field(() => ID, { description: 'The guard force.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;

  @Field(() => Int, { description: 'How many there should be.' })
  @Min(0)
  established!: number;

  @Field(() => Int, { description: 'How many there are.' })
  @Min(0)
  actual!: number;

  @Field(() => Int, { description: 'How many of them are women.' })
  @Min(0)
  female!: number;

  @Field(() => Int, { description: 'How many of them hold a certificate.' })
  @Min(0)
  certified!: number;

  @Field(() => String, { nullable: true, description: 'Explanation, without names of persons.' })
  @MaxLength(500)
  note?: string | null;
}

@ObjectType({ description: 'Answer to updateGuardForce.' })
export class UpdateGuardForcePayload extends Payload {
  @Field(() => GuardForce, { nullable: true, description: 'The guard force as it is now.' })
  guardForce?: GuardForce | undefined;
}

@ObjectType({ description: 'Guards of a unit over all categories.' })
export class GuardStrength {
  @Field(() => Int, { description: 'How many there should be.' })
  established!: number;

  @Field(() => Int, { description: 'How many there are.' })
  actual!: number;

  @Field(() => Int, { description: 'How many of them hold a certificate.' })
  certified!: number;
}
