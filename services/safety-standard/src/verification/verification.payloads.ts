import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The managing body confirms that the dossier is true and complete.' })
export class VerifyAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Remark; no names of persons.' })
  note?: string | null;
}
