import { momentOf } from '../chance/calendar-day.ts';
import type { UnitRecord } from '../units/unit-record.ts';
import type { DecisionRecord, StandingRecord } from './assessment-record.ts';
import { windowOf, type StandardYear } from './calendar.ts';

/**
 * The standing of every unit but territory in both years (I-11: exactly one).
 * Armed forces are NOT_SUBJECT by a recorded policy; whoever has no decision is PENDING.
 */
export function standingsOf(units: readonly UnitRecord[], decisions: readonly DecisionRecord[]): StandingRecord[] {
  const decided = new Map<string, StandingRecord>();
  for (const decision of decisions)
    for (const { unitId, result } of decision.lines)
      decided.set(`${unitId} ${decision.year}`, {
        unitId,
        year: decision.year,
        value: result,
        reason: 'DECIDED',
        since: momentOf(decision.date, 14),
        decisionId: decision.id,
      });
  const years: readonly StandardYear[] = [2020, 2021];
  return units
    .filter(({ kind }) => kind !== 'TERRITORY')
    .flatMap((unit) =>
      years.map((year): StandingRecord => {
        const isArmedForce = unit.kind === 'ARMED_FORCE';
        return (
          decided.get(`${unit.id} ${year}`) ?? {
            unitId: unit.id,
            year,
            value: isArmedForce ? 'NOT_SUBJECT' : 'PENDING',
            reason: isArmedForce ? 'ARMED_FORCE_POLICY' : 'NO_DECISION',
            since: momentOf(windowOf(year).from, 0),
            decisionId: null,
          }
        );
      }),
    );
}
