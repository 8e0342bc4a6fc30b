import type { Context } from '@antoan/subgraph-kit';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { windowOf } from './achievement-window.ts';
import type { GateInput, OwnFacts, YearFact } from './gate-facts.ts';
import { readOwnFacts } from './own-facts.ts';
import { readFacts, readWhatAnswers } from './read-facts.ts';

type Asking = Pick<Context, 'em' | 'peers'>;

/**
 * All that the rules ask about several nominations, read together and at this moment from those who own it.
 * @throws UnavailableError when one of them does not answer: nothing binding is done on a remembered fact (I-4)
 */
export async function gatherFacts(
  { em, peers }: Asking,
  nominations: readonly Nomination[],
): Promise<(nomination: Nomination) => GateInput> {
  const ownOf = await readOwnFacts(em, nominations);
  const facts = await readFacts(peers, nominations.flatMap(unitYearsOf));
  return (nomination) => {
    const { unitId } = nomination;
    const years = yearsOf(nomination).map((year) => ({
      ...year,
      standing: facts.standingOf({ unitId, year: year.year }),
    }));
    return gateInputOf(nomination, { own: ownOf(nomination), years, tenures: facts.tenuresOf(unitId) });
  };
}

/** The same for a screening that binds nobody yet: what does not answer is marked so, and the gate holds. */
export async function gatherWhatAnswers({ em, peers }: Asking, nomination: Nomination): Promise<GateInput> {
  const own = (await readOwnFacts(em, [nomination]))(nomination);
  const { unitId } = nomination;
  const { standingOf, tenures } = await readWhatAnswers(peers, unitId, unitYearsOf(nomination));
  const years = yearsOf(nomination).map((year) => ({ ...year, standing: standingOf({ unitId, year: year.year }) }));
  return gateInputOf(nomination, { own, years, tenures });
}

/** What the rules look at, of a nomination and the facts about it. */
export function gateInputOf(
  { subject, nomineeName, unitId, year }: Nomination,
  { own, years, tenures }: { own: OwnFacts; years: YearFact[]; tenures: GateInput['tenures'] },
): GateInput {
  return { ...own, subject, nomineeName, unitId, year, years, tenures };
}

/** The years of the achievement whose standings are asked. */
function yearsOf({ year }: Nomination): Omit<YearFact, 'standing'>[] {
  return [{ year, window: windowOf(year) }];
}

function unitYearsOf(nomination: Nomination) {
  return yearsOf(nomination).map(({ year }) => ({ unitId: nomination.unitId, year }));
}
