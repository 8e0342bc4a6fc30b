import { LawChangeState } from '@antoan/law-change';
import { connectionOf, PageArgs, Payload } from '@antoan/subgraph-kit';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { StandardLawChange, StandardLawNoun } from './standard-law-change.entity.ts';

export const StandardLawChangeConnection = connectionOf(StandardLawChange);

@ArgsType()
export class StandardLawChangesArgs extends PageArgs {
  @Field(() => StandardLawNoun, { nullable: true, description: 'Only about this.' })
  noun?: StandardLawNoun | null;

  @Field(() => LawChangeState, { nullable: true, description: 'Only in this state.' })
  state?: LawChangeState | null;

  @Field(() => String, { nullable: true, description: 'Only about the set of this code, or the year.' })
  subjectKey?: string | null;
}

@ObjectType()
abstract class StandardLawPayload extends Payload {
  @Field(() => StandardLawChange, { nullable: true, description: 'The change as it is now.' })
  standardLawChange?: StandardLawChange | undefined;
}

@ObjectType({ description: 'Answer to proposeCriteriaSet.' })
export class ProposeCriteriaSetPayload extends StandardLawPayload {}

@ObjectType({ description: 'Answer to proposeCriteriaCheck.' })
export class ProposeCriteriaCheckPayload extends StandardLawPayload {}

@ObjectType({ description: 'Answer to proposeYearWindow.' })
export class ProposeYearWindowPayload extends StandardLawPayload {}

@ObjectType({ description: 'Answer to confirmStandardLawChange.' })
export class ConfirmStandardLawChangePayload extends StandardLawPayload {}

@ObjectType({ description: 'Answer to rejectStandardLawChange.' })
export class RejectStandardLawChangePayload extends StandardLawPayload {}

@ObjectType({ description: 'Answer to withdrawStandardLawChange.' })
export class WithdrawStandardLawChangePayload extends StandardLawPayload {}
