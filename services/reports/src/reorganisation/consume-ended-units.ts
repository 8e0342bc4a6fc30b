import type { EventHandler } from '@antoan/events';
import { consumeUnitChanged } from '@antoan/unit-ref';

const consume = consumeUnitChanged({ rows: ['report'] });

/**
 * Keeps the copy of the units, and lets a unit that ended owe nothing for periods that begin after its end (I-24).
 * Only what nobody has begun to fill in goes: whatever was recorded stays.
 */
export const consumeUnitChangedAndEnds: EventHandler<'UnitChanged'> = async (em, events, parts) => {
  await consume(em, events, parts);
  const ended = events.filter(({ payload }) => payload.validTo !== null).map(({ payload }) => payload.unitId);
  if (ended.length === 0) return;
  await em.execute(
    `delete from report using unit_ref as unit, report_period as period
     where unit.id = report.unit_id and period.id = report.period_id and unit.id = any(?::uuid[])
       and period.from_date >= unit.valid_to and report.state = 'OPEN' and report.cells = '[]'`,
    [`{${ended.join(',')}}`],
  );
};
