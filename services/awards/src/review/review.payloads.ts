import { Field, InputType, ObjectType } from 'type-graphql';
import { NominationPayload, SeenNominationInput } from '../nomination/nomination.payloads.ts';

@InputType({ description: 'A granted award that stays after its review.' })
export class KeepAwardInput extends SeenNominationInput {
  @Field(() => String, { description: 'Number of the document that says so.' })
  documentNumber!: string;

  @Field(() => String, { description: 'Why it stays; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'Answer to keepAward.' })
export class KeepAwardPayload extends NominationPayload {}
