import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { compareVietnamese } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { NominationState } from '../nomination/nomination.enums.ts';
import { Screening } from '../screening/screening.entity.ts';
import { reasonOf } from './reason-words.ts';

/** What the gate says of one nomination, as the list prints it. */
export interface Reviewed {
  outcome: 'CLEAR' | 'HOLD' | 'BAR';
  unitName: string;
  nominee: string;
  award: string;
  reason: string;
}

/** What the gate says now of the nominations of a year that have been handed in, by unit and nominee. */
export async function readReviewed(year: number, { em }: Context): Promise<Reviewed[]> {
  const nominations = await em.find(Nomination, {
    year,
    state: { $nin: [NominationState.DRAFT, NominationState.WITHDRAWN] },
    screeningId: { $ne: null },
  });
  const [screenings, units, kinds] = await Promise.all([
    em.find(Screening, { id: { $in: nominations.map(({ screeningId }) => screeningId!) } }),
    em.find(UnitRef, { id: { $in: nominations.map(({ unitId }) => unitId) } }),
    em.find(AwardKind, { code: { $in: nominations.map(({ kindCode }) => kindCode) } }),
  ]);
  const screeningOf = new Map(screenings.map((screening) => [screening.id, screening]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const kindOf = new Map(kinds.map((kind) => [kind.code, kind]));
  return nominations
    .map(({ screeningId, unitId, kindCode, subject, nomineeName, nomineePosition }): Reviewed => {
      const screening = screeningOf.get(screeningId!)!;
      return {
        outcome: screening.outcome,
        unitName: unitOf.get(unitId)?.name ?? '',
        nominee:
          subject === 'COLLECTIVE' ? 'Tập thể' : [nomineeName, nomineePosition].filter((part) => part).join(', '),
        award: kindOf.get(kindCode)?.name ?? kindCode,
        reason: reasonOf(screening),
      };
    })
    .toSorted(
      (one, other) => compareVietnamese(one.unitName, other.unitName) || compareVietnamese(one.nominee, other.nominee),
    );
}
