import { problem } from '@antoan/app-error';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidy } from '@antoan/vietnamese-text';
import { refuseSecondStep } from '../assessment/take-step.ts';
import { problemsOfProposalState } from '../proposal/proposal.rules.ts';
import { ProposalState } from '../proposal/proposal-state.enum.ts';
import { dossiersOn, proposalToAct } from '../proposal/proposal-to-act.ts';
import { DecisionKind } from './decision-kind.enum.ts';
import { issueDecision } from './issue-decision.ts';
import type { DecideRecognitionInput, DecideRecognitionPayload } from './recognition.payloads.ts';
import { problemsOfCompetence, problemsOfDecision, problemsOfOutcomes } from './recognition.rules.ts';
import { problemsOfSignatory } from './signatory.rules.ts';

/** Decides a list as it was proposed: all its lines or none. The outcome of each line is the appraisal's (I-12). */
export async function decideRecognition(
  context: Context,
  { proposalId, version, ...document }: DecideRecognitionInput,
): Promise<DecideRecognitionPayload> {
  const proposal = await proposalToAct(context, proposalId, 'decide');
  const over = problemsOfProposalState(proposal);
  if (over.length > 0) return { problems: over };
  expectVersion('recognitionProposal', proposal, version);

  const { authorityUnitId, year, date: proposedOn } = proposal;
  const listed = await dossiersOn(context, proposal);
  const assessments = listed.map(({ assessment }) => assessment);
  for (const assessment of assessments) refuseSecondStep(context, assessment);
  const outcomes = listed.map(({ assessment, line: { result, basis } }) => ({ assessment, result, basis }));
  const early =
    document.date < proposedOn
      ? [problem('recognitionDecision.date.beforeProposal', 'date', { date: document.date, proposedOn })]
      : [];
  const problems = [
    ...(await problemsOfDecision(context, document, authorityUnitId)),
    ...problemsOfSignatory(document),
    ...early,
    ...(await problemsOfCompetence(context, authorityUnitId, assessments, document.date)),
    ...(await problemsOfOutcomes(context, outcomes, document.date)),
  ];
  if (problems.length > 0) return { problems };

  const decision = await issueDecision(
    context,
    { ...document, kind: DecisionKind.RECOGNISE, authorityUnitId, year, number: tidy(document.number)!, proposalId },
    outcomes,
  );
  Object.assign(proposal, { state: ProposalState.DECIDED, decisionId: decision.id });
  await context.em.flush();
  return { recognitionDecision: decision, problems: [] };
}
