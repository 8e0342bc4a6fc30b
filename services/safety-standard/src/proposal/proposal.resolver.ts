import { NotFoundError } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentById } from '../assessment/assessment.loader.ts';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { decisionOf } from '../recognition/recognition.loader.ts';
import { Unit } from '../unit/unit.entity.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { linesOfProposal } from './proposal.loader.ts';
import {
  ProposeRecognitionInput,
  ProposeRecognitionPayload,
  WithdrawProposalInput,
  WithdrawProposalPayload,
} from './proposal.payloads.ts';
import { proposalPolicy } from './proposal.policy.ts';
import { proposeRecognition } from './propose-recognition.command.ts';
import { ProposalState } from './proposal-state.enum.ts';
import { RecognitionProposal } from './recognition-proposal.entity.ts';
import { withdrawProposal } from './withdraw-proposal.command.ts';

@Resolver(() => RecognitionProposal)
export class RecognitionProposalResolver {
  @Query(() => [RecognitionProposal], { description: 'The lists the viewer may see, newest first.' })
  recognitionProposals(
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year: number | null,
    @Arg('state', () => ProposalState, { nullable: true, description: 'Only in this state.' })
    state: ProposalState | null,
    @Ctx() { em }: Context,
  ): Promise<RecognitionProposal[]> {
    return em.find(
      RecognitionProposal,
      { ...(year != null && { year }), ...(state != null && { state }) },
      { orderBy: { date: 'desc', number: 'desc', id: 'desc' } },
    );
  }

  @Query(() => RecognitionProposal, { nullable: true, description: 'One list.' })
  async recognitionProposal(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<RecognitionProposal> {
    const proposal = isId(id) ? await em.findOne(RecognitionProposal, { id }) : null;
    if (!proposal) throw new NotFoundError('recognitionProposal');
    return proposal;
  }

  @Mutation(() => ProposeRecognitionPayload, { description: 'Puts appraised dossiers on a list before the authority.' })
  proposeRecognition(
    @Arg('input', () => ProposeRecognitionInput) input: ProposeRecognitionInput,
    @Ctx() context: Context,
  ): Promise<ProposeRecognitionPayload> {
    return proposeRecognition(context, input);
  }

  @Mutation(() => WithdrawProposalPayload, { description: 'Takes a list back before it is decided.' })
  withdrawProposal(
    @Arg('input', () => WithdrawProposalInput) input: WithdrawProposalInput,
    @Ctx() context: Context,
  ): Promise<WithdrawProposalPayload> {
    return withdrawProposal(context, input);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The police office that proposed, under the name it had then.',
  })
  proposer(@Root() { unitId, proposerName }: RecognitionProposal): Body {
    return Body.of(unitId, proposerName);
  }

  @FieldResolver(() => Body, { description: 'The authority it was put before, under the name it had then.' })
  authority(@Root() { authorityUnitId, authorityName }: RecognitionProposal): Body {
    return Body.of(authorityUnitId, authorityName);
  }

  @FieldResolver(() => [ProposalLine], { description: 'Its lines, as far as the viewer may see them.' })
  lines(@Root() { id }: RecognitionProposal, @Ctx() context: Context): Promise<ProposalLine[]> {
    return linesOfProposal(id, context);
  }

  @FieldResolver(() => Int, { description: 'How many of those lines say MET.' })
  async metCount(@Root() { id }: RecognitionProposal, @Ctx() context: Context): Promise<number> {
    return (await linesOfProposal(id, context)).filter(({ result }) => result === 'MET').length;
  }

  @FieldResolver(() => Int, { description: 'How many of those lines say NOT_MET.' })
  async notMetCount(@Root() { id }: RecognitionProposal, @Ctx() context: Context): Promise<number> {
    return (await linesOfProposal(id, context)).filter(({ result }) => result === 'NOT_MET').length;
  }

  @FieldResolver(() => RecognitionDecision, { nullable: true, description: 'The decision on it.' })
  decision(
    @Root() { decisionId }: RecognitionProposal,
    @Ctx() context: Context,
  ): Promise<RecognitionDecision | null> | null {
    return decisionId === null ? null : decisionOf(decisionId, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may decide on it now.' })
  viewerCanDecide(@Root() proposal: RecognitionProposal, @Ctx() { viewer }: Context): boolean {
    return proposal.state === ProposalState.PROPOSED && proposalPolicy.can(viewer, 'decide', proposal);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  viewerCanWithdraw(@Root() proposal: RecognitionProposal, @Ctx() { viewer }: Context): boolean {
    return proposal.state === ProposalState.PROPOSED && proposalPolicy.can(viewer, 'withdraw', proposal);
  }
}

@Resolver(() => ProposalLine)
export class ProposalLineResolver {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: ProposalLine): Unit {
    return Unit.of(unitId);
  }

  @FieldResolver(() => Assessment, { description: 'Its dossier.' })
  assessment(@Root() { assessmentId }: ProposalLine, @Ctx() context: Context): Promise<Assessment | null> {
    return assessmentById(assessmentId, context);
  }
}
