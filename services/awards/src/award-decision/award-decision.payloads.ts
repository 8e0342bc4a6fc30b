import { Day, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RefusalCode } from '../nomination/nomination.enums.ts';
import { NominationPayload, SeenNominationInput } from '../nomination/nomination.payloads.ts';
import { AwardDecision } from './award-decision.entity.ts';

@InputType({ description: 'A nomination on the list to decide, as last seen.' })
export class NominationToDecideInput {
  @Field(() => ID, { description: 'The nomination.' })
  id!: string;

  @Field(() => Int, { description: 'The version the decision is based on.' })
  version!: number;
}

@InputType({ description: 'A decision that grants awards.' })
export class DecideAwardInput {
  @Field(() => [NominationToDecideInput], { description: 'What is granted, in the order of the list: all or nothing.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  nominations!: NominationToDecideInput[];

  @Field(() => String, { description: 'Number of the decision.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the decision.' })
  date!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The position over the signature in one or two lines, e.g. KT. CHỦ TỊCH and PHÓ CHỦ TỊCH.',
  })
  signatoryPosition?: string | null;

  @Field(() => String, { nullable: true, description: 'The name under the signature.' })
  signatoryName?: string | null;
}

@InputType({ description: 'A decision whose awards are offered for publication.' })
export class OfferAwardInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;
}

@InputType({ description: 'A nomination that the authority does not grant.' })
export class RefuseNominationInput extends SeenNominationInput {
  @Field(() => RefusalCode, { description: 'Why.' })
  refusalCode!: RefusalCode;

  @Field(() => String, { description: 'Why, in words; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'Answer to refuseNomination.' })
export class RefuseNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to decideAward.' })
export class DecideAwardPayload extends Payload {
  @Field(() => AwardDecision, { nullable: true, description: 'The decision.' })
  awardDecision?: AwardDecision | undefined;
}

@ObjectType({ description: 'Answer to offerAward.' })
export class OfferAwardPayload extends Payload {
  @Field(() => AwardDecision, { nullable: true, description: 'The decision as it is now.' })
  awardDecision?: AwardDecision | undefined;
}
