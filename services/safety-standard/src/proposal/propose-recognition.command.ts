import { NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { tidy } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { AssessmentState, AssessmentStep, Result } from '../assessment/assessment.enums.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentPolicy, proposers } from '../assessment/assessment.policy.ts';
import { problemsOfState } from '../assessment/assessment.rules.ts';
import { refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import { problemsOfDocument } from '../document/document-number.rules.ts';
import { queueForNumber } from '../document/queue-for-number.ts';
import { refreshRoute } from '../route/refresh-route.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { OutcomeBasis } from './proposal-state.enum.ts';
import type { ProposeRecognitionInput, ProposeRecognitionPayload } from './proposal.payloads.ts';
import { RecognitionProposal } from './recognition-proposal.entity.ts';

/** Puts appraised dossiers on one list before the one authority that decides them all. All of them or none. */
export async function proposeRecognition(
  context: Context,
  input: ProposeRecognitionInput,
): Promise<ProposeRecognitionPayload> {
  const { em } = context;
  const assessments = await dossiersOf(context, input.assessmentIds);
  for (const assessment of assessments) assessmentPolicy.authorize(context.viewer, 'propose', assessment);

  const proposerUnitId = assessments[0]!.appraiserUnitId!;
  const authorityUnitId = assessments[0]!.deciderUnitId;
  const problems = [
    ...problemsOfDocument('recognitionProposal', input, context.today()),
    ...problemsOfList(assessments, input.year),
    ...(await problemsOfNumber(context, input, proposerUnitId)),
  ];
  if (problems.length > 0 || authorityUnitId === null) return { problems };
  for (const assessment of assessments) refuseSecondStep(context, assessment);

  const [proposer, authority] = await Promise.all(
    [proposerUnitId, authorityUnitId].map((id) => em.findOneOrFail(UnitRef, { id })),
  );
  const { name: proposerName, territoryPath, managementPath, policePath, reportingPath } = proposer!;
  const paths = { territoryPath, managementPath, policePath, reportingPath };
  const proposal = em.create(RecognitionProposal, {
    unitId: proposerUnitId,
    ...paths,
    year: input.year,
    number: tidy(input.number)!,
    date: input.date,
    ...{ proposerName, authorityUnitId, authorityName: authority!.name },
  });
  for (const [position, assessment] of assessments.entries()) {
    await addLine(context, proposal, assessment, position);
  }
  await context.record({
    act: 'propose',
    noun: 'recognitionProposal',
    nounId: proposal.id,
    unitId: proposerUnitId,
    bodyUnitId: proposerUnitId,
    detail: { year: input.year, lines: assessments.length },
  });
  await em.flush();
  return { recognitionProposal: proposal, problems: [] };
}

async function addLine(
  context: Context,
  proposal: RecognitionProposal,
  assessment: Assessment,
  position: number,
): Promise<void> {
  const { id: assessmentId, unitId, territoryPath, managementPath, policePath, reportingPath } = assessment;
  const isAbsent = assessment.state === AssessmentState.NOT_SUBMITTED;
  const result = isAbsent ? Result.NOT_MET : assessment.appraisedResult!;
  context.em.create(ProposalLine, {
    proposalId: proposal.id,
    assessmentId,
    position,
    result,
    basis: isAbsent ? OutcomeBasis.NOT_SUBMITTED : OutcomeBasis.APPRAISED,
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
  });
  assessment.state = AssessmentState.PROPOSED;
  await takeStep(context, assessment, {
    step: AssessmentStep.PROPOSE,
    bodyUnitId: proposal.unitId,
    roles: proposers,
    result,
    reason: isAbsent ? OutcomeBasis.NOT_SUBMITTED : null,
  });
}

/** The dossiers in the order asked for, locked; any the viewer may not see reads as not there. */
async function dossiersOf(context: Context, ids: readonly string[]): Promise<Assessment[]> {
  const wanted = [...new Set(ids)];
  const found = wanted.every(isId)
    ? await context.em.find(
        Assessment,
        { id: { $in: wanted } },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      )
    : [];
  if (wanted.length === 0 || found.length < wanted.length) throw new NotFoundError('assessment');
  await refreshRoute(context, found);
  const byId = new Map(found.map((assessment) => [assessment.id, assessment]));
  return wanted.map((id) => byId.get(id)!);
}

function problemsOfList(assessments: readonly Assessment[], year: number): Problem[] {
  const [first] = assessments;
  return assessments.flatMap((assessment) => {
    const at = (code: string) => [{ ...problem(code), path: ['assessmentIds', assessment.id] }];
    if (assessment.year !== year) return at('recognitionProposal.year.differs');
    if (assessment.deciderUnitId === null) return at('recognitionProposal.authority.none');
    if (assessment.deciderUnitId !== first!.deciderUnitId || assessment.appraiserUnitId !== first!.appraiserUnitId)
      return at('recognitionProposal.authority.differs');
    return problemsOfState(assessment, [AssessmentState.APPRAISED, AssessmentState.NOT_SUBMITTED], {
      early: 'assessment.state.notAppraised',
      late: 'assessment.state.alreadyProposed',
    }).map((found) => ({ ...found, path: ['assessmentIds', assessment.id] }));
  });
}

async function problemsOfNumber(
  { em }: Context,
  { number, date }: ProposeRecognitionInput,
  unitId: string,
): Promise<Problem[]> {
  await queueForNumber(em, 'recognition_proposal', unitId);
  const year = date.slice(0, 4);
  const taken = await em.count(RecognitionProposal, {
    unitId,
    number: tidy(number) ?? '',
    date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` },
  });
  return taken > 0 ? [problem('recognitionProposal.number.taken', 'number', { year })] : [];
}
