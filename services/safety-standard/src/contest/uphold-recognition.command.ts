import { NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidyLines } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { AssessmentStep } from '../assessment/assessment.enums.ts';
import { deciders } from '../assessment/assessment.policy.ts';
import { refuseSecondStep, takeStep } from '../assessment/take-step.ts';
import type { UpholdRecognitionInput, UpholdRecognitionPayload } from './contest.payloads.ts';
import { contestPolicy } from './contest.policy.ts';
import { ContestState, RecognitionContest } from './recognition-contest.entity.ts';

/** The authority keeps what it decided, and says why in writing. */
export async function upholdRecognition(
  context: Context,
  { contestId, version, reason }: UpholdRecognitionInput,
): Promise<UpholdRecognitionPayload> {
  const { em, viewer } = context;
  const seen = isId(contestId) ? await em.findOne(RecognitionContest, { id: contestId }) : null;
  if (!seen) throw new NotFoundError('recognitionContest');
  contestPolicy.authorize(viewer, 'answer', seen);
  const assessment = await em.findOneOrFail(
    Assessment,
    { id: seen.assessmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const contest = await em.findOneOrFail(
    RecognitionContest,
    { id: contestId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (contest.state !== ContestState.OPEN) return { problems: [problem('contest.state.answered')] };
  expectVersion('recognitionContest', contest, version);
  const answer = tidyLines(reason);
  const problems = [
    ...(answer === null ? [problem('contest.reason.missing', 'reason')] : []),
    ...problemsOfTexts([{ path: ['reason'], text: reason, most: 2000 }]),
  ];
  if (problems.length > 0) return { problems };
  refuseSecondStep(context, assessment);

  Object.assign(contest, { state: ContestState.UPHELD, answeredAt: context.now(), answer });
  await takeStep(context, assessment, {
    ...{ step: AssessmentStep.UPHOLD, bodyUnitId: contest.authorityUnitId, roles: deciders },
    reason: answer,
  });
  const { unitId, authorityUnitId, year } = contest;
  await context.record({
    ...{ act: 'uphold', noun: 'contest', nounId: contest.id, unitId, bodyUnitId: authorityUnitId },
    detail: { year },
  });
  await em.flush();
  return { recognitionContest: contest, problems: [] };
}
