import { NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { refuseSecondStep } from '../assessment/take-step.ts';
import { tidy } from '@antoan/vietnamese-text';
import { ProposalLine } from '../proposal/proposal-line.entity.ts';
import { proposalPolicy } from '../proposal/proposal.policy.ts';
import { ProposalState, RecognitionProposal } from '../proposal/recognition-proposal.entity.ts';
import { issueDecision } from './issue-decision.ts';
import type { DecideRecognitionInput, DecideRecognitionPayload } from './recognition.payloads.ts';
import { problemsOfCompetence, problemsOfDecision, problemsOfOutcomes } from './recognition.rules.ts';
import { problemsOfSignatory } from './signatory.rules.ts';

/** Decides a list as it was proposed: all its lines or none. The outcome of each line is the appraisal's (I-12). */
export async function decideRecognition(
  context: Context,
  { proposalId, version, ...document }: DecideRecognitionInput,
): Promise<DecideRecognitionPayload> {
  const { em, viewer } = context;
  const seen = isId(proposalId) ? await em.findOne(RecognitionProposal, { id: proposalId }) : null;
  if (!seen) throw new NotFoundError('recognitionProposal');
  proposalPolicy.authorize(viewer, 'decide', seen);
  // Only now locked: row-level security lets nobody lock what is not theirs to change, and would hide it instead.
  const proposal = await em.findOneOrFail(
    RecognitionProposal,
    { id: proposalId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (proposal.state === ProposalState.DECIDED)
    return { problems: [problem('recognitionProposal.state.alreadyDecided')] };
  expectVersion('recognitionProposal', proposal, version);

  const { authorityUnitId, year, date: proposedOn } = proposal;
  const assessments = await dossiersOn(context, proposal);
  for (const assessment of assessments) refuseSecondStep(context, assessment);
  const early =
    document.date < proposedOn
      ? [problem('recognitionDecision.date.beforeProposal', 'date', { date: document.date, proposedOn })]
      : [];
  const problems = [
    ...(await problemsOfDecision(context, document, authorityUnitId)),
    ...problemsOfSignatory(document),
    ...early,
    ...(await problemsOfCompetence(context, authorityUnitId, assessments, document.date)),
    ...(await problemsOfOutcomes(context, assessments, document.date)),
  ];
  if (problems.length > 0) return { problems };

  const decision = await issueDecision(
    context,
    { ...document, authorityUnitId, year, number: tidy(document.number)!, proposalId },
    assessments,
    AssessmentStep.DECIDE,
  );
  Object.assign(proposal, { state: ProposalState.DECIDED, decisionId: decision.id });
  await em.flush();
  return { recognitionDecision: decision, problems: [] };
}

/** The dossiers of a list in its order, locked. */
async function dossiersOn({ em }: Context, { id: proposalId }: RecognitionProposal): Promise<Assessment[]> {
  const lines = await em.find(ProposalLine, { proposalId }, { orderBy: { position: 'asc' } });
  const found = await em.find(
    Assessment,
    { id: { $in: lines.map(({ assessmentId }) => assessmentId) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const byId = new Map(found.map((assessment) => [assessment.id, assessment]));
  // A line whose dossier is out of the authority's sight would be decided blindly: nothing is decided then.
  return lines.map(({ assessmentId }) => {
    const assessment = byId.get(assessmentId);
    if (!assessment) throw new NotFoundError('assessment');
    return assessment;
  });
}
