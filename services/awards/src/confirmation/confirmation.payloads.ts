import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: "One party's word for what the gate says of a nomination." })
export class ConfirmScreeningInput {
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @Field(() => Int, { description: 'The version of the nomination the act is based on.' })
  version!: number;

  @Field(() => ID, { description: 'The screening that the person looked at.' })
  screeningId!: string;
}
