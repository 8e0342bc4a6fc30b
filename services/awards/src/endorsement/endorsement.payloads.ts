import { Field, InputType, ObjectType } from 'type-graphql';
import { NominationPayload, SeenNominationInput } from '../nomination/nomination.payloads.ts';
import { ReturnCode } from './endorsement.entity.ts';

@InputType({ description: 'A nomination that the managing level agrees to.' })
export class EndorseNominationInput extends SeenNominationInput {}

@InputType({ description: 'A nomination that the managing level gives back.' })
export class ReturnNominationInput extends SeenNominationInput {
  @Field(() => ReturnCode, { description: 'Why.' })
  reasonCode!: ReturnCode;

  @Field(() => String, { description: 'Why, in words; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'Answer to endorseNomination.' })
export class EndorseNominationPayload extends NominationPayload {}

@ObjectType({ description: 'Answer to returnNomination.' })
export class ReturnNominationPayload extends NominationPayload {}
