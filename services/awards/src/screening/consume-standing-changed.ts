import { recordAudit } from '@antoan/audit';
import type { Envelope, EventHandler } from '@antoan/events';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HeadTenureRef } from '../head-tenure-ref/head-tenure-ref.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { grantedStates, NominationState } from '../nomination/nomination.enums.ts';
import type { StandingFact } from './gate-facts.ts';
import { windowOf } from './achievement-window.ts';
import { gateInputOf } from './gather-facts.ts';
import type { HeadTenureFact } from './headship.ts';
import { readOwnFacts } from './own-facts.ts';
import { storeScreening } from './screen-nomination.ts';
import { Screening } from './screening.entity.ts';

type Said = Envelope<'StandingChanged'>;

/**
 * Screens again whatever rests on a standing that changed (I-7, I-8). The standing is taken from the event, which is the
 * fact itself with its version, and the heads from this service's copy, so that re-screening waits for no other service;
 * confirming, proposing and deciding ask both owners again. A version that has been looked at already changes nothing.
 */
export const consumeStandingChanged: EventHandler<'StandingChanged'> = async (em, events, { clock }) => {
  const newest = newestOfEach(events);
  const unitIds = [...new Set(events.map(({ payload }) => payload.unitId))];
  const nominations = await em.find(
    Nomination,
    // Drafts too: one that is being submitted right now is waited for, so that no screening of an old standing slips by.
    {
      unitId: { $in: unitIds },
      state: { $nin: [NominationState.WITHDRAWN, NominationState.REFUSED, NominationState.REVOKED] },
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  for (const nomination of nominations) {
    const event = newest.get(keyOf(nomination));
    if (event && nomination.screeningId !== null) await screenAgain(em, clock.now(), nomination, event);
  }
};

async function screenAgain(
  em: EntityManager,
  now: Date,
  nomination: Nomination,
  { payload, requestId }: Said,
): Promise<void> {
  const before = await em.findOne(Screening, { id: nomination.screeningId! });
  if (before?.standingVersion != null && before.standingVersion >= payload.standingVersion) return;
  const standing = factOf(payload);
  const isGranted = grantedStates.includes(nomination.state);
  // The same fact under a newer version takes nothing from a grant; for one still open a new screening is due all the same (I-7).
  if (isGranted && before && isSameFact(before, standing)) return;

  const inputs = gateInputOf(nomination, {
    own: (await readOwnFacts(em, [nomination]))(nomination),
    years: [{ year: nomination.year, window: windowOf(nomination.year), standing }],
    tenures: await tenuresOf(em, nomination.unitId),
  });
  const screening = await storeScreening(em, now, nomination, inputs, 'STANDING_CHANGED');
  // Of those whom clause 5 does not cover the standing says nothing, before a grant or after it.
  const restsOnStanding =
    screening.steps.some(({ rule }) => rule === 'UNIT_SUBJECT' || rule === 'STANDING_MET') ||
    screening.outcome !== 'CLEAR';
  if (isGranted && restsOnStanding) nomination.needsReview = true;
  await em.flush();
  await recordAudit(em, {
    ...{ at: now, actorId: 'service:awards', actorRole: null, bodyUnitId: null, requestId },
    ...{ act: isGranted ? 'review' : 'rescreen', noun: 'nomination', nounId: nomination.id, unitId: nomination.unitId },
    detail: { outcome: screening.outcome, standingVersion: payload.standingVersion },
  });
}

function newestOfEach(events: readonly Said[]): Map<string, Said> {
  const newest = new Map<string, Said>();
  for (const event of events) {
    const known = newest.get(keyOf(event.payload));
    if (!known || event.payload.standingVersion >= known.payload.standingVersion)
      newest.set(keyOf(event.payload), event);
  }
  return newest;
}

function keyOf({ unitId, year }: { unitId: string; year: number }): string {
  return `${unitId} ${year}`;
}

function factOf({
  standing,
  standingVersion,
  decisionNumber,
  decisionDate,
  authorityName,
}: Said['payload']): StandingFact {
  const isDecided = decisionNumber !== null && decisionDate !== null && authorityName !== null;
  return {
    value: standing,
    version: standingVersion,
    decision: isDecided ? { number: decisionNumber, date: decisionDate, authority: authorityName } : null,
  };
}

function isSameFact(before: Screening, { value, decision }: StandingFact): boolean {
  return (
    before.standing === value &&
    before.decisionNumber === (decision?.number ?? null) &&
    before.decisionDate === (decision?.date ?? null)
  );
}

async function tenuresOf(em: EntityManager, unitId: string): Promise<HeadTenureFact[]> {
  const tenures = await em.find(HeadTenureRef, { unitId });
  return tenures.map(({ personName, position, from, to, isActing }) => ({ personName, position, from, to, isActing }));
}
