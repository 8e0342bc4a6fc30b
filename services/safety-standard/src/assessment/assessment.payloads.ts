import { connectionOf, PageArgs, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Answer, Minutes } from './answer.payloads.ts';
import { Assessment } from './assessment.entity.ts';
import { AssessmentState, Awaiting } from './assessment.enums.ts';

@InputType({ description: 'Registers a unit for the standard of a year.' })
export class RegisterAssessmentInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;
}

@InputType({
  description:
    "Keeps the unit's draft. Answers given replace those to the same criteria; minutes left out stay as they are.",
})
export class SaveAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version the draft is based on.' })
  version!: number;

  @Field(() => [Answer], { defaultValue: [], description: 'Answers by criterion.' })
  @ArrayMaxSize(200)
  answers!: Answer[];

  @Field(() => Minutes, { nullable: true, description: "Minutes of the unit's meeting." })
  minutes?: Minutes | null;
}

@InputType({ description: 'Submits a complete self-assessment to the managing body.' })
export class SubmitAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

/** What every act on an assessment answers with. */
@ObjectType()
abstract class AssessmentPayload extends Payload {
  @Field(() => Assessment, { nullable: true, description: 'The assessment as it is now.' })
  assessment?: Assessment | undefined;
}

@ObjectType({ description: 'Answer to registerAssessment.' })
export class RegisterAssessmentPayload extends AssessmentPayload {}

@ObjectType({ description: 'Answer to saveAssessment.' })
export class SaveAssessmentPayload extends AssessmentPayload {}

@ObjectType({ description: 'Answer to submitAssessment.' })
export class SubmitAssessmentPayload extends AssessmentPayload {}

@ObjectType({ description: 'Answer to verifyAssessment.' })
export class VerifyAssessmentPayload extends AssessmentPayload {}

@ObjectType({ description: 'Answer to appraiseAssessment.' })
export class AppraiseAssessmentPayload extends AssessmentPayload {}

export const AssessmentConnection = connectionOf(Assessment);

@ArgsType()
export class AssessmentsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only of this year.' })
  year?: number | null;

  @Field(() => AssessmentState, { nullable: true, description: 'Only in this state.' })
  state?: AssessmentState | null;

  @Field(() => Awaiting, { nullable: true, description: "Only those waiting for this act of the viewer's own body." })
  awaiting?: Awaiting | null;

  @Field(() => Boolean, { nullable: true, description: "Only the dossiers of the viewer's own units." })
  mine?: boolean | null;

  @Field(() => String, { nullable: true, description: "Words of the unit's name, with or without diacritics." })
  search?: string | null;
}
