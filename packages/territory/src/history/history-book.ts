import { derivedId } from '@antoan/ids';
import type { Instrument } from './instruments.ts';
import type { SuccessionEdge } from './succession-edge.ts';
import {
  typeOf,
  type TerritorialCode,
  type TerritorialLevel,
  type TerritorialUnit,
  type TerritorialVersion,
} from './territorial-unit.ts';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

interface OpenUnit {
  readonly id: string;
  readonly versions: Open<TerritorialVersion>[];
  readonly codes: Open<TerritorialCode>[];
}

interface Beginning {
  readonly id: string;
  readonly name: string;
  readonly level: TerritorialLevel;
  readonly parentId: string | null;
  readonly code: string;
  readonly on: string;
  readonly instrument: Instrument | null;
}

/** The record while it is written, day after day: units begin, change and end, and each page says why. */
export class HistoryBook {
  readonly #units = new Map<string, OpenUnit>();
  readonly #edges: SuccessionEdge[] = [];

  begin({ id, name, level, parentId, code, on, instrument }: Beginning): void {
    if (this.#units.has(id)) throw new Error(`${name} has begun already`);
    this.#units.set(id, {
      id,
      versions: [
        {
          name,
          level,
          type: typeOf(name),
          parentId,
          validFrom: on,
          validTo: null,
          instrument: instrument?.id ?? null,
        },
      ],
      codes: [{ scheme: 'GSO', value: code, validFrom: on, validTo: null }],
    });
  }

  /** Opens a new version of a unit that goes on. */
  change(id: string, on: string, instrument: Instrument, change: { name?: string; parentId?: string } = {}): void {
    const unit = this.#unit(id);
    const before = this.#current(unit);
    const name = change.name ?? before.name;
    before.validTo = on;
    unit.versions.push({
      ...before,
      name,
      type: typeOf(name),
      parentId: change.parentId ?? before.parentId,
      validFrom: on,
      validTo: null,
      instrument: instrument.id,
    });
  }

  recode(id: string, on: string, value: string): void {
    const { codes } = this.#unit(id);
    codes.at(-1)!.validTo = on;
    codes.push({ scheme: 'GSO', value, validFrom: on, validTo: null });
  }

  end(id: string, on: string): void {
    const unit = this.#unit(id);
    this.#current(unit).validTo = on;
    unit.codes.at(-1)!.validTo = on;
  }

  follow({ instrument, ...edge }: Omit<SuccessionEdge, 'id' | 'instrument'> & { instrument: Instrument }): void {
    this.#edges.push({
      id: derivedId('succession', edge.effective, edge.kind, edge.fromId, edge.toId),
      ...edge,
      instrument: instrument.id,
    });
  }

  /** The unit that bears the code as the record stands. */
  holder(code: string): string {
    for (const { id, codes } of this.#units.values()) {
      const last = codes.at(-1)!;
      if (last.value === code && last.validTo === null) return id;
    }
    throw new Error(`nobody bears the code ${code}`);
  }

  /** Units of the level that stand as the record stands. */
  standing(
    level: TerritorialLevel,
  ): { readonly id: string; readonly name: string; readonly parentId: string | null }[] {
    return [...this.#units.values()].flatMap(({ id, versions }) => {
      const last = versions.at(-1)!;
      return last.validTo === null && last.level === level ? [{ id, name: last.name, parentId: last.parentId }] : [];
    });
  }

  close(): { readonly units: readonly TerritorialUnit[]; readonly edges: readonly SuccessionEdge[] } {
    return { units: [...this.#units.values()], edges: [...this.#edges] };
  }

  #unit(id: string): OpenUnit {
    const unit = this.#units.get(id);
    if (!unit) throw new Error(`unit ${id} has not begun`);
    return unit;
  }

  #current({ id, versions }: OpenUnit): Open<TerritorialVersion> {
    const last = versions.at(-1)!;
    if (last.validTo !== null) throw new Error(`unit ${id} has ended`);
    return last;
  }
}
