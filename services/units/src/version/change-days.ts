import type { Context } from '@antoan/subgraph-kit';
import { unitPolicy } from '../unit/unit.policy.ts';
import type { ChangeDay } from './change-day.payload.ts';
import { instrumentOf } from './unit-version.loader.ts';

/** A change day with its instruments read. */
export type ChangeDayRow = Pick<ChangeDay, 'day' | 'districts' | 'communes' | 'endsDistrictPolice' | 'instruments'>;

interface Stretch {
  id: string;
  level: string;
  parentId: string | null;
  validFrom: string;
  validTo: string | null;
  instrumentId: string | null;
}

/**
 * The days on which territory of the viewer's province began, changed or ended, or its district police did, with how many
 * districts and communes there were from then on. Territory is public law: an officer of one district counts the others as well.
 */
export async function changeDaysOf(context: Context): Promise<ChangeDayRow[]> {
  const provinceIds = await provincesOf(context);
  const stretches = await context.em.execute<Stretch[]>(
    `select id, level, parent_id as "parentId", valid_from::text as "validFrom", valid_to::text as "validTo", instrument_id as "instrumentId"
     from territory_versions() order by valid_from`,
  );
  const days = new Set(
    stretches.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [validTo])]),
  );
  const policeEnds = await policeEndsOf(context);
  const found = [...new Set([...days, ...policeEnds])].toSorted().flatMap((day) => {
    const endsDistrictPolice = policeEnds.has(day);
    const change = changeOn(day, stretches, provinceIds, endsDistrictPolice);
    return change ? [{ ...change, endsDistrictPolice }] : [];
  });
  return Promise.all(
    found.map(async ({ instrumentIds, ...change }) => {
      const instruments = await Promise.all(instrumentIds.map((id) => instrumentOf(id, context)));
      return { ...change, instruments: instruments.filter((instrument) => instrument !== null) };
    }),
  );
}

/** What changed in the provinces on a day; null when it was elsewhere and nothing else happened. */
function changeOn(day: string, stretches: readonly Stretch[], provinceIds: ReadonlySet<string>, isToldAnyway: boolean) {
  const now = standing(stretches, provinceIds, ({ validFrom, validTo }) => validFrom <= day && isAfter(validTo, day));
  const before = standing(
    stretches,
    provinceIds,
    ({ validFrom, validTo }) => validFrom < day && !isBefore(validTo, day),
  );
  const begun = now.filter(({ validFrom }) => validFrom === day);
  if (!isToldAnyway && begun.length === 0 && before.every(({ validTo }) => validTo !== day)) return null;
  return {
    day,
    districts: now.filter(({ level }) => level === 'DISTRICT').length,
    communes: now.filter(({ level }) => level === 'COMMUNE').length,
    instrumentIds: [...new Set(begun.flatMap(({ instrumentId }) => instrumentId ?? []))],
  };
}

function standing(
  stretches: readonly Stretch[],
  provinceIds: ReadonlySet<string>,
  holds: (stretch: Stretch) => boolean,
): Stretch[] {
  const inForce = stretches.filter(holds);
  const byId = new Map(inForce.map((stretch) => [stretch.id, stretch]));
  const liesWithin = (id: string | null): boolean =>
    id !== null && byId.has(id) && (provinceIds.has(id) || liesWithin(byId.get(id)!.parentId));
  return inForce.filter(({ id }) => liesWithin(id));
}

const isAfter = (end: string | null, day: string) => end === null || end > day;
const isBefore = (end: string | null, day: string) => end !== null && end < day;

async function provincesOf({ em, viewer }: Context): Promise<ReadonlySet<string>> {
  const visible = unitPolicy.visibleSql(viewer, 'unit');
  const tops = await em.execute<{ id: string }[]>(
    `select distinct ltree2text(subpath(unit.territory_path, 0, 1))::uuid::text as id from unit where ${visible.sql}`,
    visible.params,
  );
  return new Set(tops.map(({ id }) => id));
}

/** The days on which district police offices ended that looked after units and the viewer may see. */
async function policeEndsOf({ em, viewer }: Context): Promise<Set<string>> {
  const visible = unitPolicy.visibleSql(viewer, 'unit');
  const ends = await em.execute<{ day: string }[]>(
    `select distinct unit.valid_to::text as day from unit
     where unit.kind = 'ARMED_FORCE' and unit.level = 'DISTRICT' and unit.valid_to is not null and ${visible.sql}
       and exists (select from unit_version as charge where charge.police_parent_id = unit.id)`,
    visible.params,
  );
  return new Set(ends.map(({ day }) => day));
}
