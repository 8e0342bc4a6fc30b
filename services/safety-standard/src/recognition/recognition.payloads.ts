import { Day, Payload } from '@antoan/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Result } from '../assessment/assessment.enums.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';

/** Who signs, as the document prints it. */
@InputType()
abstract class SignedInput {
  @Field(() => String, {
    nullable: true,
    description: 'The position over the signature in one or two lines, e.g. KT. CHỦ TỊCH and PHÓ CHỦ TỊCH.',
  })
  signatoryPosition?: string | null;

  @Field(() => String, { nullable: true, description: 'The name under the signature.' })
  signatoryName?: string | null;
}

@InputType({ description: 'Decides a list as proposed.' })
export class DecideRecognitionInput extends SignedInput {
  @Field(() => ID, { description: 'The list.' })
  proposalId!: string;

  @Field(() => Int, { description: 'The version of the list that was read.' })
  version!: number;

  @Field(() => String, { description: 'Number of the decision.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;
}

@InputType({
  description: 'Amends what a decision says of one unit, by a decision of its own that rests on a new appraisal.',
})
export class AmendRecognitionInput extends SignedInput {
  @Field(() => ID, { description: 'The decision amended.' })
  decisionId!: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Result, { description: 'The new outcome; it must be that of the latest appraisal.' })
  result!: Result;

  @Field(() => String, { description: 'Number of the amending decision.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the amending decision.' })
  date!: string;

  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

@InputType({ description: 'Takes the recognition of one unit back, by a decision of its own.' })
export class RevokeRecognitionInput extends SignedInput {
  @Field(() => ID, { description: 'The decision that recognised the unit.' })
  decisionId!: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Number of the revoking decision.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the revoking decision.' })
  date!: string;

  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

@InputType({ description: 'Offers the recognised units of a decision for publication.' })
export class OfferRecognitionInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;
}

/** What every act on a decision answers with. */
@ObjectType()
abstract class DecisionPayload extends Payload {
  @Field(() => RecognitionDecision, { nullable: true, description: 'The decision.' })
  recognitionDecision?: RecognitionDecision | undefined;
}

@ObjectType({ description: 'Answer to decideRecognition.' })
export class DecideRecognitionPayload extends DecisionPayload {}

@ObjectType({ description: 'Answer to amendRecognition.' })
export class AmendRecognitionPayload extends DecisionPayload {}

@ObjectType({ description: 'Answer to revokeRecognition.' })
export class RevokeRecognitionPayload extends DecisionPayload {}

@ObjectType({ description: 'Answer to offerRecognition.' })
export class OfferRecognitionPayload extends DecisionPayload {}
