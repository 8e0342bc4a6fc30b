import { Day, Payload } from '@antoan/subgraph-kit';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RecognitionProposal } from './recognition-proposal.entity.ts';

@InputType({ description: 'Puts appraised dossiers on a list before the authority.' })
export class ProposeRecognitionInput {
  @Field(() => Int, { description: 'The year of the standard.' })
  year!: number;

  @Field(() => [ID], { description: 'The dossiers, in the order of the list.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  assessmentIds!: string[];

  @Field(() => String, { description: 'Number of the document.' })
  number!: string;

  @Field(() => Day, { description: 'Date of the document.' })
  date!: string;
}

@ObjectType({ description: 'Answer to proposeRecognition.' })
export class ProposeRecognitionPayload extends Payload {
  @Field(() => RecognitionProposal, { nullable: true, description: 'The list.' })
  recognitionProposal?: RecognitionProposal | undefined;
}

@InputType({ description: 'Takes a list back before it is decided.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'The list.' })
  proposalId!: string;

  @Field(() => Int, { description: 'The version of the list that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why; no names of persons.' })
  reason!: string;
}

@ObjectType({ description: 'Answer to withdrawProposal.' })
export class WithdrawProposalPayload extends Payload {
  @Field(() => RecognitionProposal, { nullable: true, description: 'The list.' })
  recognitionProposal?: RecognitionProposal | undefined;
}
