import { Day } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstrumentInput, UnitPayload } from '../unit-editing/unit-editing.payloads.ts';
import { HeadTenure } from './head-tenure.entity.ts';

@InputType({ description: 'Somebody begins to head a unit; whoever did until then stops the day before.' })
export class AppointHeadInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version of the unit the act is based on.' })
  version!: number;

  @Field(() => String, { description: 'Name of the office holder.' })
  personName!: string;

  @Field(() => String, { description: 'Position held.' })
  position!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the person only acts as head.' })
  isActing!: boolean;

  @Field(() => InstrumentInput, { nullable: true, description: 'The decision of appointment.' })
  instrument?: InstrumentInput | null;
}

@InputType({ description: 'Somebody stops heading a unit.' })
export class EndHeadTenureInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version of the unit the act is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The tenure.' })
  tenureId!: string;

  @Field(() => Day, { description: 'Last day.' })
  lastDay!: string;
}

@InputType({ description: 'What was written down wrongly of a tenure, put right; what is left out stays.' })
export class CorrectHeadTenureInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The version of the unit the correction is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The tenure.' })
  tenureId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the office holder.' })
  personName?: string | null;

  @Field(() => String, { nullable: true, description: 'Position held.' })
  position?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; null when it lasts.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person only acts as head.' })
  isActing?: boolean | null;

  @Field(() => String, { description: 'Why it is put right.' })
  reason!: string;
}

/** What every act on a tenure answers. */
@ObjectType()
export abstract class HeadTenurePayload extends UnitPayload {
  @Field(() => HeadTenure, { nullable: true, description: 'The tenure.' })
  headTenure?: HeadTenure;
}

@ObjectType({ description: 'The answer to `appointHead`.' })
export class AppointHeadPayload extends HeadTenurePayload {}

@ObjectType({ description: 'The answer to `endHeadTenure`.' })
export class EndHeadTenurePayload extends HeadTenurePayload {}

@ObjectType({ description: 'The answer to `correctHeadTenure`.' })
export class CorrectHeadTenurePayload extends HeadTenurePayload {}
