import { ForbiddenError, NotFoundError, problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { nfc } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { AwardDecision } from '../award-decision/award-decision.entity.ts';
import { mayRevoke } from '../award-decision/award-decision.policy.ts';
import { problemsOfDocument } from '../award-decision/award-decision.rules.ts';
import { UnitAward } from '../award-decision/unit-award.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { grantedStates, NominationState } from '../nomination/nomination.enums.ts';
import { AwardReview, ReviewOutcome } from '../review/award-review.entity.ts';
import { AwardRevocation } from './award-revocation.entity.ts';
import type { RevokeAwardInput, RevokeAwardPayload } from './revocation.payloads.ts';

/** Takes one award back by a decision of the authority that granted it. A review that waited for this is settled by it. */
export async function revokeAward(context: Context, input: RevokeAwardInput): Promise<RevokeAwardPayload> {
  const { em, viewer, now } = context;
  const { awardId, ground, date } = input;
  const award = isId(awardId) ? await em.findOne(UnitAward, { id: awardId }) : null;
  const decision = award && (await em.findOne(AwardDecision, { id: award.decisionId }));
  if (!award || !decision) throw new NotFoundError('award');
  if (!mayRevoke(viewer, decision)) throw new ForbiddenError('award.revoke');
  const nomination = await em.findOneOrFail(
    Nomination,
    { id: award.nominationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const { state } = nomination;
  if (!grantedStates.includes(state))
    return { award, problems: [problem('revocation.award.notGranted', '', { state })] };
  const granted = decision.date;
  const problems = [
    ...(await problemsOfDocument(context, input, decision.unitId, true)),
    ...(date < granted ? [problem('revocation.date.beforeDecision', 'date', { date, granted })] : []),
  ];
  if (problems.length > 0) return { award, problems };

  const { unitId, territoryPath, managementPath, policePath, reportingPath } = award;
  const place = { unitId, territoryPath, managementPath, policePath, reportingPath };
  const number = nfc(input.number);
  em.create(AwardRevocation, {
    ...place,
    ...{ awardId, ground, number, date, at: now() },
    ...{ authorityUnitId: decision.unitId, authorityName: decision.authorityName },
  });
  if (nomination.needsReview)
    em.create(AwardReview, {
      ...place,
      ...{ nominationId: nomination.id, screeningId: nomination.screeningId!, outcome: ReviewOutcome.REVOKED },
      ...{ documentNumber: number, reason: null, at: now(), accountId: viewer.accountId },
    });
  Object.assign(nomination, { state: NominationState.REVOKED, needsReview: false, changedAt: now() });
  await em.flush();
  await context.record({
    ...{ act: 'revoke', noun: 'nomination', nounId: nomination.id, unitId, bodyUnitId: decision.unitId },
    detail: { ground, decisionId: decision.id },
  });
  return { award, problems: [] };
}
