import type { EntityManager } from '@mikro-orm/postgresql';
import type { Nomination } from '../nomination/nomination.entity.ts';
import type { GateInput, PolicyFact, StandingFact, YearFact } from './gate-facts.ts';
import { asGranted, gateInputOf } from './gather-facts.ts';
import type { HeadTenureFact } from './headship.ts';
import { readOwnFacts } from './own-facts.ts';
import type { StoredScreening } from './stored-screenings.ts';

/** What has become of a standing; undefined where nothing is known newly. */
export type NewsOf = (unitId: string, year: number) => StandingFact | undefined;

/**
 * What this service knows without asking another: the standings that the last screening read, the news of them, and its own
 * copy of who headed which unit. Enough to screen again at once; whatever binds asks the owners.
 */
export async function rememberedFacts(
  em: EntityManager,
  nominations: readonly Nomination[],
  /** The day whose reading of clause 5 applies, or the reading itself. */
  reading: { today: string } | { policy: PolicyFact },
  newsOf: NewsOf = () => undefined,
): Promise<(nomination: Nomination, before: StoredScreening) => GateInput> {
  const ownOf = await readOwnFacts(em, nominations, reading);
  const tenuresOf = await knownTenures(em, nominations);
  return (nomination, { years, policy }) => {
    const known = new Map(years.map(({ year, standing }) => [year, standing]));
    return gateInputOf(nomination, {
      own: asGranted(nomination, ownOf(nomination), policy),
      standingIn: (year) => newerOf(known.get(year), newsOf(nomination.unitId, year)),
      tenures: tenuresOf(nomination.unitId),
    });
  };
}

/** News is older than what was looked at when it comes twice or late. A year that nobody has read holds until a binding act reads it. */
function newerOf(known: YearFact['standing'] | undefined, news: StandingFact | undefined): YearFact['standing'] {
  if (known === undefined) return news ?? 'UNREACHABLE';
  return news !== undefined && isNewer(known, news) ? news : known;
}

/** Whether the news says more than what is known. */
export function isNewer(known: YearFact['standing'], news: StandingFact): boolean {
  return known === null || known === 'UNREACHABLE' || known.version < news.version;
}

async function knownTenures(em: EntityManager, nominations: readonly Nomination[]) {
  const rows = await em.execute<(HeadTenureFact & { unitId: string })[]>(
    `select unit_id as "unitId", person_name as "personName", position, from_date::text as "from", to_date::text as "to", is_acting as "isActing"
     from head_tenure_ref where unit_id = any(?::uuid[])`,
    [`{${[...new Set(nominations.map(({ unitId }) => unitId))].join(',')}}`],
  );
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  return (unitId: string): HeadTenureFact[] =>
    (byUnit.get(unitId) ?? []).map(({ personName, position, from, to, isActing }) => ({
      ...{ personName, position, from, to, isActing },
    }));
}
