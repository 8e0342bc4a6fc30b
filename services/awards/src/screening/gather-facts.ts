import type { Context } from '@antoan/subgraph-kit';
import type { Nomination } from '../nomination/nomination.entity.ts';
import { achievementYearsOf, isOfSchoolYears } from './achievement-years.ts';
import type { GateInput, OwnFacts, PolicyFact, YearFact } from './gate-facts.ts';
import { readOwnFacts } from './own-facts.ts';
import { readFacts, readWhatAnswers, type UnitYear } from './read-facts.ts';
import { isDecided } from './screening-columns.ts';

type Asking = Pick<Context, 'em' | 'peers' | 'today'>;

/**
 * All that the rules ask about several nominations, read together and at this moment from those who own it.
 * @throws UnavailableError when one of them does not answer: nothing binding is done on a remembered fact (I-4)
 */
export async function gatherFacts(
  { em, peers, today }: Asking,
  nominations: readonly Nomination[],
  /** How clause 5 was read when the nomination was granted: that stays so. */
  policyOf: (nomination: Nomination) => PolicyFact | undefined = () => undefined,
): Promise<(nomination: Nomination) => GateInput> {
  const ownNow = await readOwnFacts(em, nominations, { today: today() });
  const ownOf = (nomination: Nomination) => asGranted(nomination, ownNow(nomination), policyOf(nomination));
  const facts = await readFacts(
    peers,
    nominations.flatMap((nomination) => unitYearsOf(nomination, ownOf(nomination))),
  );
  return (nomination) =>
    gateInputOf(nomination, {
      own: ownOf(nomination),
      standingIn: (year) => facts.standingOf({ unitId: nomination.unitId, year }),
      tenures: facts.tenuresOf(nomination.unitId),
    });
}

/** The same for a screening that binds nobody yet: what does not answer is marked so, and the gate holds. */
export async function gatherWhatAnswers({ em, peers, today }: Asking, nomination: Nomination): Promise<GateInput> {
  const own = (await readOwnFacts(em, [nomination], { today: today() }))(nomination);
  const { unitId } = nomination;
  const { standingOf, tenures } = await readWhatAnswers(peers, unitId, unitYearsOf(nomination, own));
  return gateInputOf(nomination, { own, standingIn: (year) => standingOf({ unitId, year }), tenures });
}

/** A new reading of clause 5 takes nothing from what was granted by an older one. */
export function asGranted(nomination: Nomination, own: OwnFacts, policy: PolicyFact | undefined): OwnFacts {
  return isDecided(nomination) && policy ? { ...own, policy } : own;
}

/** What the rules look at, of a nomination and the facts about it. */
export function gateInputOf(
  nomination: Nomination,
  facts: { own: OwnFacts; standingIn: (year: number) => YearFact['standing']; tenures: GateInput['tenures'] },
): GateInput {
  const { subject, nomineeName, unitId, year, isAdHoc } = nomination;
  const { own, standingIn, tenures } = facts;
  const years = yearsOf(nomination, own).map((one) => ({ ...one, standing: standingIn(one.year) }));
  return {
    ...{ ...own, subject, nomineeName, unitId, isAdHoc, year, isOfSchoolYears: isOfSchoolYears(nomination) },
    ...{ years, tenures },
  };
}

function yearsOf(nomination: Nomination, { kind, policy }: OwnFacts): Omit<YearFact, 'standing'>[] {
  return achievementYearsOf(nomination, kind.achievementYears, policy);
}

function unitYearsOf(nomination: Nomination, own: OwnFacts): UnitYear[] {
  return yearsOf(nomination, own).map(({ year }) => ({ unitId: nomination.unitId, year }));
}
