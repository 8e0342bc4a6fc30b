import { Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { DossierPart, ReturnReason } from './dossier-return.enums.ts';

@InputType({ description: 'Sends a dossier back to its unit: what to mend, and why.' })
export class ReturnAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [ID], { defaultValue: [], description: 'The criteria to mend; nothing else of the answers opens.' })
  @ArrayMaxSize(200)
  criterionIds!: string[];

  @Field(() => [DossierPart], { defaultValue: [], description: 'The other parts to mend.' })
  @ArrayMaxSize(2)
  parts!: DossierPart[];

  @Field(() => ReturnReason, { description: 'Why, as a code.' })
  reasonCode!: ReturnReason;

  @Field(() => String, { description: 'Why, in words for the unit; no names of persons.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A note among those who look dossiers over; never shown to the unit. No names of persons.',
  })
  internalNote?: string | null;
}

@ObjectType({ description: 'Answer to returnAssessment.' })
export class ReturnAssessmentPayload extends Payload {
  @Field(() => Assessment, { nullable: true, description: 'The assessment as it is now.' })
  assessment?: Assessment | undefined;
}
