import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import { LockMode } from '@mikro-orm/core';
import { AwardDecision } from '../award-decision/award-decision.entity.ts';
import { mayConfer } from '../award-decision/award-decision.policy.ts';
import { UnitAward } from '../award-decision/unit-award.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { AwardConferral } from './award-conferral.entity.ts';
import type { ConferAwardsInput, ConferAwardsPayload } from './conferral.payloads.ts';

/** Records that awards of one decision were handed over: all that are named, or none. */
export async function conferAwards(
  context: Context,
  { decisionId, awardIds, ...event }: ConferAwardsInput,
): Promise<ConferAwardsPayload> {
  const { em, viewer, now } = context;
  const awardDecision = isId(decisionId) ? await em.findOne(AwardDecision, { id: decisionId }) : null;
  if (!awardDecision) throw new NotFoundError('awardDecision');
  if (!mayConfer(viewer, awardDecision)) throw new ForbiddenError('awardDecision.confer');
  const awards = await em.find(UnitAward, { decisionId, id: { $in: awardIds.filter(isId) } });
  if (awards.length !== new Set(awardIds).size) throw new NotFoundError('award');
  const nominations = await em.find(
    Nomination,
    { id: { $in: awards.map(({ nominationId }) => nominationId) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const nominationOf = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const problems = [
    ...problemsOfEvent(event, awardDecision, context.today()),
    ...awards.flatMap((award) => problemsOfAward(nominationOf.get(award.nominationId)!, awardIds.indexOf(award.id))),
  ];
  if (problems.length > 0) return { awardDecision, problems };

  for (const award of awards) {
    const { id: awardId, unitId, territoryPath, managementPath, policePath, reportingPath } = award;
    em.create(AwardConferral, {
      ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
      ...{ awardId, heldOn: event.heldOn, place: tidy(event.place)!, at: now() },
    });
    const nomination = nominationOf.get(award.nominationId)!;
    Object.assign(nomination, { state: NominationState.CONFERRED, changedAt: now() });
    await context.record({ act: 'confer', noun: 'nomination', nounId: nomination.id, unitId, detail: { decisionId } });
  }
  await em.flush();
  return { awardDecision, problems: [] };
}

function problemsOfEvent(
  { heldOn, place }: Pick<ConferAwardsInput, 'heldOn' | 'place'>,
  { date }: AwardDecision,
  today: string,
): Problem[] {
  return [
    ...(heldOn > today ? [problem('conferral.heldOn.future', 'heldOn', { heldOn, today })] : []),
    ...(heldOn < date ? [problem('conferral.heldOn.beforeDecision', 'heldOn', { heldOn, date })] : []),
    ...(tidy(place) === null ? [problem('conferral.place.missing', 'place')] : []),
    ...problemsOfTexts([{ path: ['place'], text: place, most: 200 }]),
  ];
}

/** What was handed over already, taken back or must be reviewed is not handed over. */
function problemsOfAward({ state, needsReview }: Nomination, index: number): Problem[] {
  const path = `awardIds.${index}`;
  if (state !== NominationState.GRANTED) return [problem('conferral.award.notGranted', path, { state })];
  return needsReview ? [problem('conferral.award.underReview', path)] : [];
}
