import type { Envelope, EventHandler } from '@antoan/events';
import type { StandingFact } from './gate-facts.ts';
import { nominationsOfUnits } from './nominations-to-rescreen.ts';
import { isNewer, rememberedFacts, type NewsOf } from './remembered-facts.ts';
import { rescreenMany } from './rescreen-many.ts';
import { storedScreenings } from './stored-screenings.ts';

type Said = Envelope<'StandingChanged'>;

/**
 * Screens again whatever rests on a standing that changed (I-7, I-8). The standing is taken from the event, which is the
 * fact itself with its version, and the heads from this service's copy, so that re-screening waits for no other service;
 * confirming, proposing and deciding ask both owners again. A version that has been looked at already changes nothing.
 */
export const consumeStandingChanged: EventHandler<'StandingChanged'> = async (em, events, { clock }) => {
  const newest = newestOfEach(events);
  const newsOf: NewsOf = (unitId, year) => {
    const event = newest.get(`${unitId} ${year}`);
    return event && factOf(event.payload);
  };
  const locked = await nominationsOfUnits(em, [...new Set(events.map(({ payload }) => payload.unitId))]);
  const storedOf = await storedScreenings(em, locked);
  const nominations = locked.filter(({ id, unitId }) =>
    storedOf.get(id)!.years.some(({ year, standing }) => {
      const news = newsOf(unitId, year);
      return news !== undefined && isNewer(standing, news);
    }),
  );
  await rescreenMany(em, nominations, await rememberedFacts(em, nominations, { today: clock.today() }, newsOf), {
    ...{ trigger: 'STANDING_CHANGED', now: clock.now() },
    requestIdOf: ({ unitId, year }) => newest.get(`${unitId} ${year}`)?.requestId ?? null,
  });
};

function newestOfEach(events: readonly Said[]): Map<string, Said> {
  const newest = new Map<string, Said>();
  for (const event of events) {
    const { unitId, year, standingVersion } = event.payload;
    const known = newest.get(`${unitId} ${year}`);
    if (!known || standingVersion >= known.payload.standingVersion) newest.set(`${unitId} ${year}`, event);
  }
  return newest;
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
