import { problem } from '@antoan/app-error';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { proposers } from '../assessment/assessment.policy.ts';
import { takeStep } from '../assessment/take-step.ts';
import type { WithdrawProposalInput, WithdrawProposalPayload } from './proposal.payloads.ts';
import { problemsOfProposalState } from './proposal.rules.ts';
import { ProposalState } from './proposal-state.enum.ts';
import { dossiersOn, proposalToAct } from './proposal-to-act.ts';
import { takeBack } from './take-back.ts';

/** Takes a list back before the authority has decided: its dossiers are again what they were, and may go on another list. */
export async function withdrawProposal(
  context: Context,
  { proposalId, version, reason }: WithdrawProposalInput,
): Promise<WithdrawProposalPayload> {
  const proposal = await proposalToAct(context, proposalId, 'withdraw');
  const over = problemsOfProposalState(proposal);
  if (over.length > 0) return { problems: over };
  expectVersion('recognitionProposal', proposal, version);

  const closedReason = tidyLines(reason);
  const problems = problemsOfTexts([{ path: ['reason'], text: reason, most: 1000 }]);
  if (closedReason === null) problems.push(problem('recognitionProposal.reason.missing', 'reason'));
  if (problems.length > 0) return { problems };

  const assessments = (await dossiersOn(context, proposal)).map(({ assessment }) => assessment);
  await takeBack(context.em, assessments);
  for (const assessment of assessments)
    await takeStep(context, assessment, {
      step: AssessmentStep.WITHDRAW,
      bodyUnitId: proposal.unitId,
      roles: proposers,
      reason: closedReason,
    });
  Object.assign(proposal, { state: ProposalState.WITHDRAWN, closedAt: context.now(), closedReason });
  await context.record({
    act: 'withdraw',
    noun: 'recognitionProposal',
    nounId: proposal.id,
    unitId: proposal.unitId,
    bodyUnitId: proposal.unitId,
    detail: { year: proposal.year, lines: assessments.length },
  });
  await context.em.flush();
  return { recognitionProposal: proposal, problems: [] };
}
