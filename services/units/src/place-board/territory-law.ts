import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { LinesOfDescent, type Descent } from '@antoan/territory/descent';
import type { UnitLevel } from '../unit/unit.enums.ts';
import type { PlaceOnDay } from './place-board.payloads.ts';

interface TerritoryRow {
  id: string;
  name: string;
  shortName: string | null;
  level: `${UnitLevel}`;
  parentId: string | null;
  code: string | null;
}

/** All territory of one day, and how to walk in it. */
export class TerritoryOnDay {
  readonly #byId: ReadonlyMap<string, TerritoryRow>;

  constructor(rows: readonly TerritoryRow[]) {
    this.#byId = new Map(rows.map((row) => [row.id, row]));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The place itself or the one above it that is of this level. */
  atLevel(id: string, level: `${UnitLevel}`): string | null {
    const row = this.#byId.get(id);
    if (!row) return null;
    if (row.level === level) return id;
    return row.parentId === null ? null : this.atLevel(row.parentId, level);
  }

  isBelow(id: string, topId: string): boolean {
    const parentId = this.#byId.get(id)?.parentId ?? null;
    return parentId !== null && (parentId === topId || this.isBelow(parentId, topId));
  }

  /** Places of a level below one, or that one where it is of the level. */
  idsWithin(topId: string, level: `${UnitLevel}`): string[] {
    return [...this.#byId.values()]
      .filter((row) => row.level === level && (row.id === topId || this.isBelow(row.id, topId)))
      .map(({ id }) => id);
  }

  place(id: string): PlaceOnDay | null {
    const row = this.#byId.get(id);
    if (!row) return null;
    return {
      placeId: row.id,
      name: row.name,
      shortName: row.shortName ?? row.name,
      code: row.code,
      level: row.level as UnitLevel,
      parentId: row.parentId,
      parentName: (row.parentId !== null && this.#byId.get(row.parentId)?.name) || null,
    };
  }

  /** These places by code. */
  places(ids: Iterable<string>): PlaceOnDay[] {
    return [...new Set(ids)]
      .flatMap((id) => this.place(id) ?? [])
      .toSorted((one, other) => (one.code ?? '').localeCompare(other.code ?? '', 'en'));
  }
}

/** The territory of a day, whoever asks: it is public law. */
export async function territoryOn(day: string, { em }: Context): Promise<TerritoryOnDay> {
  return new TerritoryOnDay(
    await em.execute<TerritoryRow[]>(
      `select id, name, short_name as "shortName", level, parent_id as "parentId", code from territory_on(?::date)`,
      [day],
    ),
  );
}

/** A place as far as the law alone says: how long it lasts, and of which level it is. */
export interface LawfulPlace {
  id: string;
  level: `${UnitLevel}`;
  validFrom: string;
  validTo: string | null;
}

/** A place that is on record on any day, whoever asks. */
export async function lawfulPlace(id: string, { em }: Context): Promise<LawfulPlace | null> {
  if (!isId(id)) return null;
  const [found] = await em.execute<LawfulPlace[]>(
    `select life.id, place.level, life.valid_from::text as "validFrom", life.valid_to::text as "validTo"
     from territory_lives() as life join territory_on(life.valid_from) as place on place.id = life.id where life.id = ?`,
    [id],
  );
  return found ?? null;
}

/** Who came from whom among all territory on record. */
export async function linesOfDescent({ em }: Context): Promise<LinesOfDescent> {
  const lives = await em.execute<{ id: string; validFrom: string; validTo: string | null }[]>(
    `select id, valid_from::text as "validFrom", valid_to::text as "validTo" from territory_lives()`,
  );
  const edges = await em.execute<Descent['edges'][number][]>(
    `select from_id as "fromId", to_id as "toId", kind, effective::text, share from territory_lines()`,
  );
  return new LinesOfDescent({ units: lives.map(({ id, ...life }) => ({ id, versions: [life] })), edges });
}
