import { dayBefore } from '@antoan/clock';
import type { LinesOfDescent } from '@antoan/territory/descent';
import type { Context } from '@antoan/subgraph-kit';
import type { PlaceOnDay } from './place-board.payloads.ts';
import { type LawfulPlace, territoryOn, type TerritoryOnDay } from './territory-law.ts';

/** The places in which the land of a unit lay on a day when the unit itself was not there. */
export async function heirsOf(
  top: LawfulPlace,
  { day, territory, lines }: { day: string; territory: TerritoryOnDay; lines: LinesOfDescent },
  context: Context,
): Promise<PlaceOnDay[]> {
  if (territory.has(top.id) || top.level === 'UNIT') return [];
  const isEnded = top.validTo !== null && top.validTo <= day;
  const itsDay = isEnded ? dayBefore(top.validTo!) : top.validFrom;
  const communes = (await territoryOn(itsDay, context)).idsWithin(top.id, 'COMMUNE');
  const found = communes.flatMap((id) => {
    if (!isEnded) return [...lines.backward(id, itsDay, day)];
    const { parts, untold } = lines.forward(id, itsDay, day);
    return [...parts.keys(), ...untold.flatMap(({ candidates }) => candidates)];
  });
  return territory.places(found);
}
