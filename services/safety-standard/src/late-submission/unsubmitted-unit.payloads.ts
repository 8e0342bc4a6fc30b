import { Body, connectionOf, Day, PageArgs } from '@antoan/subgraph-kit';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { Unit } from '../unit/unit.entity.ts';

@ObjectType({ description: 'A unit that owes a dossier for a year and has not submitted one.' })
export class UnsubmittedUnit {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Unit;

  @Field(() => Body, { nullable: true, description: 'The body that manages it.' })
  managedBy!: Body | null;

  @Field(() => Day, { description: 'Day by which the dossier is due.' })
  dueOn!: string;

  @Field(() => Day, { description: 'Last day on which it is let in, marked late.' })
  lateUntil!: string;

  @Field(() => Assessment, { nullable: true, description: 'Its dossier; null when the unit never registered.' })
  assessment!: Assessment | null;
}

export const UnsubmittedUnitConnection = connectionOf(UnsubmittedUnit);

@ObjectType({ description: 'How many units below one managing body have not submitted.' })
export class UnsubmittedTally {
  @Field(() => Body, { nullable: true, description: 'The managing body.' })
  managedBy!: Body | null;

  @Field(() => Int, { description: 'Units that never registered.' })
  unregistered!: number;

  @Field(() => Int, { description: 'Units that registered and have not submitted.' })
  registered!: number;
}

@ArgsType()
export class UnsubmittedUnitsArgs extends PageArgs {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => ID, { nullable: true, description: 'Only below this managing body.' })
  managedById?: string | null;
}
