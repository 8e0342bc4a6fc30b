import type { EntityManager } from '@mikro-orm/postgresql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { UnitAward } from '../award-decision/unit-award.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { grantedStates, NominationState } from '../nomination/nomination.enums.ts';
import { StatutoryHold } from '../statutory-hold/statutory-hold.entity.ts';
import type { EarlierAwardFact, RecordFacts } from './gate-facts.ts';

const counting = [
  ...[NominationState.CLEARED, NominationState.ENDORSED, NominationState.IN_COUNCIL, NominationState.PROPOSED],
  ...grantedStates,
];

/** What this service has on record about the nominees: holds, earlier awards, and how many others there are; one read each for all. */
export async function readRecord(
  em: EntityManager,
  nominations: readonly Nomination[],
): Promise<(nomination: Nomination) => RecordFacts> {
  const kinds = new Map((await em.find(AwardKind, {})).map((kind) => [kind.code, kind]));
  const unitIds = [...new Set(nominations.map(({ unitId }) => unitId))];
  const holdsOf = await readHolds(em, unitIds);
  const earlierOf = await readEarlier(em, nominations, kinds);
  const quotaOf = await readQuotas(em, nominations, kinds);
  return (nomination) => {
    const { family, nature, regime, prerequisites } = kinds.get(nomination.kindCode)!;
    const earlier = earlierOf(nomination);
    return {
      ...{ family, nature, regime },
      prerequisites: prerequisites.map(({ family: wanted, times, withinYears }) => ({
        family: wanted,
        times,
        withinYears,
      })),
      holds: holdsOf(nomination),
      // Nothing is kept of what no rule asks.
      earlier: prerequisites.length === 0 ? [] : earlier.map(({ nature: _nature, ...award }) => award),
      quota: quotaOf(nomination),
      sameYear: earlier.flatMap(({ isOnRecord, year, family: granted, nature: as, decisionNumber }) =>
        isOnRecord && year === nomination.year ? [{ family: granted, nature: as, decisionNumber }] : [],
      ),
    };
  };
}

async function readHolds(em: EntityManager, unitIds: string[]) {
  const open = await em.find(
    StatutoryHold,
    { unitId: { $in: unitIds }, endedOn: null },
    { orderBy: { holdsFrom: 'asc', id: 'asc' } },
  );
  const named = open.flatMap(({ nominationId }) => nominationId ?? []);
  const keys = new Map(
    named.length === 0
      ? []
      : (await em.find(Nomination, { id: { $in: named } })).map(({ id, nomineeKey }) => [id, nomineeKey] as const),
  );
  const byUnit = Map.groupBy(open, ({ unitId }) => unitId);
  return ({ unitId, nomineeKey }: Nomination): RecordFacts['holds'] =>
    (byUnit.get(unitId) ?? [])
      .filter(({ nominationId }) => nominationId === null || keys.get(nominationId) === nomineeKey)
      .map(({ covers, kind, authority, documentNumber, documentDate, holdsFrom }) => ({
        ...{ covers, kind, authority, documentNumber, documentDate, holdsFrom },
      }));
}

type Earlier = EarlierAwardFact & { nature: RecordFacts['nature']; isOnRecord: boolean };

/** What the nominee has: granted here and not taken back, other than by this very nomination, and what the nomination tells. */
async function readEarlier(
  em: EntityManager,
  nominations: readonly Nomination[],
  kinds: ReadonlyMap<string, AwardKind>,
) {
  const granted = await em.find(Nomination, {
    unitId: { $in: [...new Set(nominations.map(({ unitId }) => unitId))] },
    nomineeKey: { $in: [...new Set(nominations.map(({ nomineeKey }) => nomineeKey))] },
    state: { $in: [...grantedStates] },
  });
  const awards = await em.find(UnitAward, { nominationId: { $in: granted.map(({ id }) => id) } });
  const numbers = new Map(awards.map(({ nominationId, decisionNumber }) => [nominationId, decisionNumber]));
  const byNominee = Map.groupBy(granted, nomineeOf);
  const validOf = new Map([...kinds.values()].map(({ family, resultValidYears }) => [family, resultValidYears]));
  return (nomination: Nomination): Earlier[] => [
    ...(byNominee.get(nomineeOf(nomination)) ?? [])
      .filter(({ id }) => id !== nomination.id)
      .map(({ id, kindCode, year }) => {
        const { family, nature, resultValidYears: validYears } = kinds.get(kindCode)!;
        return { family, year, validYears, nature, isOnRecord: true, decisionNumber: numbers.get(id) ?? '' };
      })
      .toSorted((one, other) => one.year - other.year || one.family.localeCompare(other.family)),
    ...nomination.earlierAwards.map(({ family, year, decisionNumber }) => ({
      ...{ family, year, decisionNumber, nature: 'TITLE' as const, isOnRecord: false },
      validYears: validOf.get(family) ?? null,
    })),
  ];
}

/** How many have the award that is counted, and how many others are on their way to the one that is limited. */
async function readQuotas(
  em: EntityManager,
  nominations: readonly Nomination[],
  kinds: ReadonlyMap<string, AwardKind>,
) {
  const limited = nominations.filter(({ kindCode }) => kinds.get(kindCode)!.quota !== null);
  if (limited.length === 0) return () => null;
  const around = await em.find(Nomination, {
    unitId: { $in: [...new Set(limited.map(({ unitId }) => unitId))] },
    year: { $in: [...new Set(limited.map(({ year }) => year))] },
    state: { $in: counting },
  });
  return ({ id, unitId, year, kindCode }: Nomination): RecordFacts['quota'] => {
    const { quota, family } = kinds.get(kindCode)!;
    if (quota === null) return null;
    const { ofFamily, percent } = quota;
    const inYear = around.filter((other) => other.id !== id && other.unitId === unitId && other.year === year);
    const ofThe = (wanted: string) => inYear.filter((other) => kinds.get(other.kindCode)!.family === wanted).length;
    return { ofFamily, percent, base: ofThe(ofFamily), others: ofThe(family) };
  };
}

function nomineeOf({ unitId, nomineeKey }: Nomination): string {
  return `${unitId} ${nomineeKey}`;
}
