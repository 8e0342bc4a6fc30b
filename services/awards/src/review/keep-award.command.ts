import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidy, tidyLines } from '@antoan/vietnamese-text';
import { nominationToAct, refuseSecondStep, takeStep } from '../nomination/nomination-to-act.ts';
import { AwardReview, ReviewOutcome } from './award-review.entity.ts';
import type { KeepAwardInput, KeepAwardPayload } from './review.payloads.ts';

/** Settles a review by leaving the award as it is, with the document that says so and the reason. What takes it back is `revokeAward`. */
export async function keepAward(
  context: Context,
  { documentNumber, reason, ...seen }: KeepAwardInput,
): Promise<KeepAwardPayload> {
  const { em, viewer, now } = context;
  const nomination = await nominationToAct(context, seen, 'review');
  if (!nomination.needsReview) return { nomination, problems: [problem('nomination.review.notNeeded')] };
  const problems: Problem[] = [
    ...(tidy(documentNumber) === null ? [problem('nomination.review.documentMissing', 'documentNumber')] : []),
    ...(tidyLines(reason) === null ? [problem('nomination.review.reasonMissing', 'reason')] : []),
    ...problemsOfTexts([
      { path: ['documentNumber'], text: documentNumber, most: 60 },
      { path: ['reason'], text: reason, most: 500 },
    ]),
  ];
  if (problems.length > 0) return { nomination, problems };
  refuseSecondStep(context, nomination);

  const { id: nominationId, unitId, territoryPath, managementPath, policePath, reportingPath } = nomination;
  em.create(AwardReview, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ nominationId, screeningId: nomination.screeningId!, outcome: ReviewOutcome.KEPT, at: now() },
    ...{ documentNumber: tidy(documentNumber)!, reason: tidyLines(reason), accountId: viewer.accountId },
  });
  nomination.needsReview = false;
  takeStep(context, nomination);
  await em.flush();
  await context.record({ act: 'keep', noun: 'nomination', nounId: nominationId, unitId });
  return { nomination, problems: [] };
}
