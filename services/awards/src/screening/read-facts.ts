import { UnavailableError } from '@antoan/app-error';
import type { Peers } from '@antoan/subgraph-kit';
import type { HeadTenureFact } from './headship.ts';
import type { GateInput, StandingFact, YearFact } from './gate-facts.ts';

/** A unit and the year it is asked about. */
export interface UnitYear {
  unitId: string;
  year: number;
}

type StandingOf = (unitYear: UnitYear) => StandingFact | null;

interface StandingAnswer {
  _entities: ({
    id: string;
    standingHistory:
      | {
          value: StandingFact['value'];
          version: number;
          decision: { number: string; date: string; authorityName: string } | null;
        }[]
      | null;
  } | null)[];
}
interface HeadsAnswer {
  _entities: ({ id: string; heads: HeadTenureFact[] } | null)[];
}

const standingsDocument = `query StandingsForTheGate($units: [_Any!]!, $year: Int!) {
  _entities(representations: $units) { ... on Unit { id standingHistory(year: $year) { value version decision { number date authorityName } } } } }`;
const headsDocument = `query HeadsForTheGate($units: [_Any!]!) {
  _entities(representations: $units) { ... on Unit { id heads { personName position from to isActing } } } }`;

/**
 * Reads standings and heads from the services that own them, in this service's own name, at this moment.
 * @throws UnavailableError when one of them does not answer: nothing binding is done on a remembered fact.
 */
export async function readFacts(
  peers: Peers,
  wanted: readonly UnitYear[],
): Promise<{ standingOf: StandingOf; tenuresOf: (unitId: string) => HeadTenureFact[] }> {
  const [standings, tenures] = await Promise.all([readStandings(peers, wanted), readTenures(peers, wanted)]);
  return { standingOf: standingsIn(standings), tenuresOf: (unitId) => tenures.get(unitId)! };
}

/** The same of one unit for a screening that binds nobody yet: what does not answer is marked so, and the gate holds. */
export async function readWhatAnswers(
  peers: Peers,
  unitId: string,
  wanted: readonly UnitYear[],
): Promise<{ standingOf: (unitYear: UnitYear) => YearFact['standing']; tenures: GateInput['tenures'] }> {
  const [standings, tenures] = await Promise.all([
    unlessUnavailable(readStandings(peers, wanted)),
    unlessUnavailable(readTenures(peers, wanted)),
  ]);
  return {
    standingOf: standings === 'UNREACHABLE' ? () => 'UNREACHABLE' : standingsIn(standings),
    tenures: tenures === 'UNREACHABLE' ? tenures : tenures.get(unitId)!,
  };
}

function standingsIn(standings: ReadonlyMap<string, StandingFact>): StandingOf {
  return ({ unitId, year }) => standings.get(`${unitId} ${year}`) ?? null;
}

async function unlessUnavailable<Fact>(reading: Promise<Fact>): Promise<Fact | 'UNREACHABLE'> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnavailableError) return 'UNREACHABLE';
    throw error;
  }
}

/** The newest version of each unit's history is the standing in effect; units without one are left out. */
async function readStandings(peers: Peers, wanted: readonly UnitYear[]): Promise<Map<string, StandingFact>> {
  const standings = new Map<string, StandingFact>();
  for (const [year, ofYear] of Map.groupBy(wanted, (one) => one.year)) {
    const { _entities: units } = await peers.query<StandingAnswer>('safety-standard', standingsDocument, {
      units: representations(ofYear),
      year,
    });
    for (const unit of units) {
      const newest = unit?.standingHistory?.reduce<NonNullable<typeof unit.standingHistory>[number] | null>(
        (latest, one) => (latest && latest.version > one.version ? latest : one),
        null,
      );
      if (!unit || !newest) continue;
      const { value, version, decision } = newest;
      standings.set(`${unit.id} ${year}`, {
        value,
        version,
        decision: decision && { number: decision.number, date: decision.date, authority: decision.authorityName },
      });
    }
  }
  return standings;
}

/** @throws UnavailableError when `units` does not know a unit: its heads are then unknown, which is not the same as none. */
async function readTenures(peers: Peers, wanted: readonly UnitYear[]): Promise<Map<string, HeadTenureFact[]>> {
  const { _entities: units } = await peers.query<HeadsAnswer>('units', headsDocument, {
    units: representations(wanted),
  });
  const tenures = new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.heads.map(plainTenure)] as const] : [])));
  if (wanted.some(({ unitId }) => !tenures.has(unitId))) throw new UnavailableError('units');
  return tenures;
}

function plainTenure({ personName, position, from, to, isActing }: HeadTenureFact): HeadTenureFact {
  return { personName, position, from, to, isActing };
}

function representations(wanted: readonly UnitYear[]) {
  return [...new Set(wanted.map(({ unitId }) => unitId))].map((id) => ({ __typename: 'Unit', id }));
}
