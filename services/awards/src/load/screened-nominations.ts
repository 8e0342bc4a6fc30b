import type { DemonstrationWorld, NominationRecord } from '@antoan/demonstration';
import { firstPolicy } from '../gate-policy/first-policy.ts';
import { windowOf } from '../screening/achievement-window.ts';
import type { GateInput, RecordFacts, StandingFact } from '../screening/gate-facts.ts';
import { screen } from '../screening/gate.ts';
import type { HeadTenureFact } from '../screening/headship.ts';
import type { RuleAnswer } from '../screening/rules/rule.ts';

/** A submitted nomination of the demonstration with what the gate says of it. */
export interface ScreenedNomination {
  nomination: NominationRecord;
  inputs: GateInput;
  result: RuleAnswer;
}

/** Asks the real gate about every submitted nomination of the demonstration, on the world's own standings and heads. */
export function screenedNominations(world: DemonstrationWorld): ScreenedNomination[] {
  const tenures = Map.groupBy(world.headTenures, ({ unitId }) => unitId);
  const standings = new Map(world.standings.map((standing) => [`${standing.unitId} ${standing.year}`, standing]));
  const decisions = new Map(world.decisions.map((decision) => [decision.id, decision]));
  const kinds = new Map(world.awardKinds.map((kind) => [kind.code, kind]));

  function standingOf({ unitId, year }: NominationRecord): StandingFact | null {
    const standing = standings.get(`${unitId} ${year}`);
    if (!standing) return null;
    const decision = standing.decisionId === null ? undefined : decisions.get(standing.decisionId);
    // Every unit begins its year PENDING or exempt, as version 1; its decision is version 2.
    return {
      value: standing.value,
      version: decision ? 2 : 1,
      decision: decision ? { number: decision.number, date: decision.date, authority: decision.authorityName } : null,
    };
  }

  const tenuresOf = (unitId: string): HeadTenureFact[] =>
    (tenures.get(unitId) ?? []).map(({ personName, position, from, to, isActing }) => ({
      personName,
      position,
      from,
      to,
      isActing,
    }));

  /** The demonstration has no holds and nobody who was granted anything twice for a year. */
  function recordOf({ kindCode, earlierAwards }: NominationRecord): RecordFacts {
    const { family, nature, regime, prerequisites } = kinds.get(kindCode)!;
    const validOf = (wanted: string) =>
      world.awardKinds.find((kind) => kind.family === wanted)?.resultValidYears ?? null;
    return {
      ...{ family, nature, regime, prerequisites, holds: [], quota: null, sameYear: [] },
      earlier: earlierAwards.map((award) => ({ ...award, validYears: validOf(award.family) })),
    };
  }

  return world.nominations
    .filter(({ submittedAt }) => submittedAt !== null)
    .map((nomination) => {
      const { kindCode, subject, nomineeName, unitId, year } = nomination;
      const inputs: GateInput = {
        ...{ policy: firstPolicy, kind: { code: kinds.get(kindCode)!.code, isInScope: true, achievementYears: 1 } },
        record: recordOf(nomination),
        ...{ subject, nomineeName, unitId, year, isAdHoc: false, isOfSchoolYears: false },
        years: [{ year, window: windowOf(year), bearing: 'COUNTS', standing: standingOf(nomination) }],
        tenures: tenuresOf(unitId),
      };
      return { nomination, inputs, result: screen(inputs) };
    });
}
