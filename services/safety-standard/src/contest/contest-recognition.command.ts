import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { assessmentPolicy } from '../assessment/assessment.policy.ts';
import { takeStep } from '../assessment/take-step.ts';
import { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import { RecognitionLine } from '../recognition/recognition-line.entity.ts';
import { UnitStanding } from '../standing/unit-standing.entity.ts';
import type { ContestRecognitionInput, ContestRecognitionPayload } from './contest.payloads.ts';
import { lastDayToContest, problemsOfTime } from './contest.rules.ts';
import { RecognitionContest } from './recognition-contest.entity.ts';

/** The head of a unit says what is wrong with a decision that gave it no recognition. The standing stays until another decision. */
export async function contestRecognition(
  context: Context,
  { decisionId, unitId, grounds }: ContestRecognitionInput,
): Promise<ContestRecognitionPayload> {
  const { em } = context;
  const { decision, line, assessment } = await contested(context, decisionId, unitId);
  const problems = [
    ...(await problemsOfContesting(context, decision, line)),
    ...problemsOfTime(await lastDayToContest(em, decision.date), context.today()),
    ...problemsOfGrounds(grounds),
  ];
  if (problems.length > 0) return { problems };

  const { territoryPath, managementPath, policePath, reportingPath } = assessment;
  const contest = em.create(RecognitionContest, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ assessmentId: assessment.id, decisionId, year: decision.year },
    ...{ authorityUnitId: decision.unitId, authorityName: decision.authorityName },
    ...{ grounds: tidyLines(grounds)!, openedAt: context.now() },
  });
  await takeStep(context, assessment, {
    ...{ step: AssessmentStep.CONTEST, bodyUnitId: unitId, roles: ['UNIT_HEAD'] },
    reason: contest.grounds,
  });
  await context.record({
    ...{ act: 'open', noun: 'contest', nounId: contest.id, unitId, bodyUnitId: unitId },
    detail: { year: decision.year },
  });
  await em.flush();
  return { recognitionContest: contest, problems: [] };
}

async function contested({ em, viewer }: Context, decisionId: string, unitId: string) {
  const isKnown = isId(decisionId) && isId(unitId);
  const decision = isKnown ? await em.findOne(RecognitionDecision, { id: decisionId }) : null;
  const line = decision && (await em.findOne(RecognitionLine, { decisionId, unitId }));
  if (!decision || !line) throw new NotFoundError('recognitionDecision');
  const assessment = await em.findOne(
    Assessment,
    { id: line.assessmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!assessment) throw new NotFoundError('assessment');
  // Only the unit's head speaks for it, as when the dossier is submitted.
  if (!assessmentPolicy.can(viewer, 'submit', assessment)) throw new ForbiddenError('contest.open');
  return { decision, line, assessment };
}

async function problemsOfContesting(
  { em }: Context,
  { id: decisionId, year }: RecognitionDecision,
  { unitId, result }: RecognitionLine,
): Promise<Problem[]> {
  if (result === 'MET') return [problem('contest.result.met')];
  const standing = await em.findOne(UnitStanding, { unitId, year });
  if (standing?.decisionId !== decisionId) return [problem('contest.decision.replaced')];
  const made = await em.count(RecognitionContest, { decisionId, unitId });
  return made > 0 ? [problem('contest.made.already')] : [];
}

function problemsOfGrounds(grounds: string): Problem[] {
  const missing = tidyLines(grounds) === null ? [problem('contest.grounds.missing', 'grounds')] : [];
  return [...missing, ...problemsOfTexts([{ path: ['grounds'], text: grounds, most: 2000 }])];
}
