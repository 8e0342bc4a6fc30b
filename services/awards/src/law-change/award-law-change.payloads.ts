import { LawChangeState } from '@antoan/law-change';
import { connectionOf, PageArgs, Payload } from '@antoan/subgraph-kit';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { AwardLawChange, AwardLawNoun } from './award-law-change.entity.ts';

export const AwardLawChangeConnection = connectionOf(AwardLawChange);

@ArgsType()
export class AwardLawChangesArgs extends PageArgs {
  @Field(() => AwardLawNoun, { nullable: true, description: 'Only about this.' })
  noun?: AwardLawNoun | null;

  @Field(() => LawChangeState, { nullable: true, description: 'Only in this state.' })
  state?: LawChangeState | null;
}

/** What is answered about a change. */
@ObjectType()
export abstract class AwardLawPayload extends Payload {
  @Field(() => AwardLawChange, { nullable: true, description: 'The change as it is now.' })
  awardLawChange?: AwardLawChange | undefined;
}

@ObjectType({ description: 'Answer to confirmAwardLawChange.' })
export class ConfirmAwardLawChangePayload extends AwardLawPayload {}

@ObjectType({ description: 'Answer to rejectAwardLawChange.' })
export class RejectAwardLawChangePayload extends AwardLawPayload {}

@ObjectType({ description: 'Answer to withdrawAwardLawChange.' })
export class WithdrawAwardLawChangePayload extends AwardLawPayload {}
