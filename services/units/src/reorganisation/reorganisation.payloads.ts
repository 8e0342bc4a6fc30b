import { Body, connectionOf, Day, Moment, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationAct } from './reorganisation.enums.ts';
import { ReorganisationStepInput } from './step.payloads.ts';

export const ReorganisationConnection = connectionOf(Reorganisation);

@ObjectType({ description: 'What was done with a reorganisation.' })
export class ReorganisationEvent {
  @Field(() => ReorganisationAct, { description: 'What was done.' })
  act!: `${ReorganisationAct}`;

  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  @Field(() => Body, { description: 'In whose name.' })
  body!: Body;

  @Field(() => Boolean, { description: 'Whether it was the viewer.' })
  isMine!: boolean;
}

@ObjectType({ description: 'Something that an undoing reorganisation leaves as it is.' })
export class NotReversedPart {
  @Field(() => String, { description: 'Why, as `reorganisation.undo.reason`; the page has the sentence.' })
  code!: string;

  @Field(() => Body, { description: 'The unit.' })
  unit!: Body;
}

@InputType({ description: 'The legal document, as far as it is known.' })
export class DraftInstrumentInput {
  @Field(() => String, { description: 'Its number.' })
  @MaxLength(60)
  number!: string;

  @Field(() => String, { description: 'What it is about.' })
  @MaxLength(400)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  @MaxLength(200)
  issuer?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;
}

@InputType({ description: 'A reorganisation as it is drafted; it may be incomplete.' })
export class DraftReorganisationInput {
  @Field(() => String, { description: 'What it is about.' })
  @MaxLength(300)
  title!: string;

  @Field(() => DraftInstrumentInput, { description: 'The legal document.' })
  @ValidateNested()
  instrument!: DraftInstrumentInput;

  @Field(() => Day, { nullable: true, description: 'The first day of the new state.' })
  effectiveOn?: string | null;

  @Field(() => [ReorganisationStepInput], { description: 'All steps, in order.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  steps!: ReorganisationStepInput[];
}

@InputType({ description: 'A draft as it is to be from now on, as a whole.' })
export class ChangeReorganisationInput extends DraftReorganisationInput {
  @Field(() => ID, { description: 'The reorganisation.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  version!: number;
}

@InputType({ description: 'Which reorganisation, as the person saw it.' })
export class ReorganisationDeedInput {
  @Field(() => ID, { description: 'The reorganisation.' })
  id!: string;

  @Field(() => Int, { description: 'The version the act is based on.' })
  version!: number;
}

@ObjectType()
abstract class ReorganisationPayload extends Payload {
  @Field(() => Reorganisation, { nullable: true, description: 'The reorganisation as it is now.' })
  reorganisation?: Reorganisation | undefined;
}

@ObjectType({ description: 'Answer to draftReorganisation.' })
export class DraftReorganisationPayload extends ReorganisationPayload {}

@ObjectType({ description: 'Answer to changeReorganisation.' })
export class ChangeReorganisationPayload extends ReorganisationPayload {}

@ObjectType({ description: 'Answer to confirmReorganisation.' })
export class ConfirmReorganisationPayload extends ReorganisationPayload {}

@ObjectType({ description: 'Answer to withdrawReorganisation.' })
export class WithdrawReorganisationPayload extends ReorganisationPayload {}

@ObjectType({ description: 'Answer to draftUndoOf.' })
export class DraftUndoOfPayload extends ReorganisationPayload {}
