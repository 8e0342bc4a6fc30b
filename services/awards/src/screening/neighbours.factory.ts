import type { Subgraph } from '@antoan/subgraph-kit';
import type { StandingFact } from './gate-facts.ts';
import type { HeadTenureFact } from './headship.ts';

/**
 * The two services that are asked, as they look from here when they run in processes of their own: they answer, or they do
 * not. What they would say is set by the test; that the real ones answer these very questions is proved in the federation's tests.
 */
export function neighbours() {
  const standings = new Map<string, StandingFact>();
  const heads = new Map<string, HeadTenureFact[]>();
  const down = new Set<string>();
  let onStandingsRead: (() => Promise<void>) | undefined;
  const subgraph = (name: string, entityOf: (id: string, variables: Record<string, unknown>) => object): Subgraph => ({
    name,
    sdl: '',
    async execute({ variables = {} }) {
      if (down.has(name)) throw new Error('connect ECONNREFUSED');
      const units = variables['units'] as { id: string }[];
      const data = { _entities: units.map(({ id }) => ({ id, ...entityOf(id, variables) })) };
      if (name === 'safety-standard') await onStandingsRead?.();
      return { data };
    },
  });
  const historyOf = (standing: StandingFact | undefined) =>
    standing
      ? [
          {
            value: standing.value,
            version: standing.version,
            decision: standing.decision && {
              number: standing.decision.number,
              date: standing.decision.date,
              authorityName: standing.decision.authority,
            },
          },
        ]
      : null;
  return {
    standings,
    heads,
    down,
    /** Something that happens right after the standings were read and before the asker goes on. */
    afterStandingsRead: (act: (() => Promise<void>) | undefined) => void (onStandingsRead = act),
    peers: {
      'safety-standard': subgraph('safety-standard', (id, { year }) => ({
        standingHistory: historyOf(standings.get(`${id} ${String(year)}`)),
      })),
      units: subgraph('units', (id) => ({ heads: heads.get(id) ?? [] })),
    },
  };
}
