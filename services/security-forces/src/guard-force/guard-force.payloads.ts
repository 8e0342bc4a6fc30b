import { Day, Payload } from '@antoan/subgraph-kit';
import { MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GuardCategory, GuardForce, GuardProvision } from './guard-force.entity.ts';

/** How strong a guard force is, in numbers. */
@InputType()
abstract class StrengthInput {
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

@InputType({ description: 'A guard force that a unit sets up.' })
export class RecordGuardForceInput extends StrengthInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => GuardCategory, { description: 'Full-time or part-time; a unit has one force of each.' })
  category!: GuardCategory;

  @Field(() => GuardProvision, { description: 'Who provides the guards: OWN or CONTRACTED.' })
  provision!: GuardProvision;

  @Field(() => String, { nullable: true, description: 'The company that provides guards under contract.' })
  contractor?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision that established the force.' })
  decisionNumber?: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of that decision.' })
  decisionDate?: string | null;
}

@ObjectType({ description: 'Answer to recordGuardForce.' })
export class RecordGuardForcePayload extends Payload {
  @Field(() => GuardForce, { nullable: true, description: 'The guard force that was set up.' })
  guardForce?: GuardForce | undefined;
}

@InputType({ description: 'New numbers of a guard force.' })
export class UpdateGuardForceInput extends StrengthInput {
  @Field(() => ID, { description: 'The guard force.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;
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
