import { dayBefore } from '@antoan/clock';
import type { SuccessionEdge } from '../history/succession-edge.ts';

type Line = Pick<SuccessionEdge, 'fromId' | 'toId' | 'kind' | 'effective' | 'share'>;

/** What rebasing needs of a history: lives, version by version or whole, and lines of descent. */
export interface Descent {
  readonly units: readonly {
    readonly id: string;
    readonly versions: readonly { readonly validFrom: string; readonly validTo: string | null }[];
  }[];
  readonly edges: readonly Line[];
}

/** Where one whole piece of territory went: parts of 1 by id, and what no share tells of. */
export interface Whereabouts {
  readonly parts: ReadonlyMap<string, number>;
  readonly untold: readonly { readonly share: number; readonly candidates: readonly string[] }[];
}

/** Shares are told with a few digits; what is missing below this is rounding. */
const ROUNDING = 1e-9;

/** A new name, code or parent of the same unit leaves the land where it is. */
const movesLand = ({ fromId, toId, kind }: Line) => fromId !== toId || kind === 'SPLIT' || kind === 'CONTINUE';

/** Lives and edges of a history, arranged for walking along them. */
export class LinesOfDescent {
  readonly #lives = new Map<string, { readonly from: string; readonly to: string | null }>();
  readonly #leaving = new Map<string, Line[]>();
  readonly #entering = new Map<string, Line[]>();

  constructor({ units, edges }: Descent) {
    for (const { id, versions } of units) {
      this.#lives.set(id, { from: versions[0]!.validFrom, to: versions.at(-1)!.validTo });
    }
    for (const edge of edges.filter(movesLand)) {
      this.#leaving.set(edge.fromId, [...(this.#leaving.get(edge.fromId) ?? []), edge]);
      if (edge.fromId !== edge.toId) {
        this.#entering.set(edge.toId, [...(this.#entering.get(edge.toId) ?? []), edge]);
      }
    }
  }

  stands(id: string, date: string): boolean {
    const life = this.#lives.get(id);
    return life !== undefined && life.from <= date && (life.to === null || date < life.to);
  }

  /** Where the land of a unit as of `from` is on the later day `to`. */
  forward(id: string, from: string, to: string): Whereabouts {
    const parts = new Map<string, number>();
    const untold: { share: number; candidates: readonly string[] }[] = [];
    const walk = (unit: string, since: string, share: number): void => {
      const next = firstOf(this.#leaving.get(unit), ({ effective }) => since < effective && effective <= to);
      if (next.length === 0) {
        if (this.stands(unit, to)) parts.set(unit, (parts.get(unit) ?? 0) + share);
        else untold.push({ share, candidates: [] });
        return;
      }
      const day = next[0]!.effective;
      const shares = this.#sharesOf(unit, next, day);
      if (shares === null) {
        const candidates = [...next.map(({ toId }) => toId), ...(this.stands(unit, day) ? [unit] : [])];
        untold.push({ share, candidates: [...new Set(candidates)] });
        return;
      }
      for (const [toId, part] of shares) walk(toId, day, share * part);
    };
    walk(id, from, 1);
    return { parts, untold };
  }

  /** The units of the earlier day `to` whose land went into a unit as of `from`. */
  backward(id: string, from: string, to: string): ReadonlySet<string> {
    const origins = new Set<string>();
    const walk = (unit: string, until: string): void => {
      const last = lastOf(this.#entering.get(unit), ({ effective }) => to < effective && effective <= until);
      if (last.length === 0) {
        if (this.stands(unit, to)) origins.add(unit);
        return;
      }
      const before = dayBefore(last[0]!.effective);
      for (const { fromId } of last) walk(fromId, before);
      if (this.stands(unit, before)) walk(unit, before);
    };
    walk(id, from);
    return origins;
  }

  /** What part goes where on a day, the unit itself included if it goes on; null when the shares do not tell. */
  #sharesOf(unit: string, edges: readonly Line[], day: string): ReadonlyMap<string, number> | null {
    const [only] = edges;
    if (edges.length === 1 && only!.kind !== 'SPLIT') return new Map([[only!.toId, 1]]);
    if (edges.some(({ share }) => share === null)) return null;
    const told = edges.reduce((sum, { share }) => sum + share!, 0);
    const rest = 1 - told;
    if (rest < -ROUNDING) return null;
    const shares = new Map<string, number>();
    for (const { toId, share } of edges) shares.set(toId, (shares.get(toId) ?? 0) + share!);
    if (rest <= ROUNDING) return shares;
    if (!this.stands(unit, day) || shares.has(unit)) return null;
    return shares.set(unit, rest);
  }
}

function onDay(edges: readonly Line[], day: string | undefined): readonly Line[] {
  return edges.filter(({ effective }) => effective === day);
}

function firstOf(edges: readonly Line[] = [], counts: (edge: Line) => boolean) {
  const ahead = edges.filter(counts);
  return onDay(ahead, ahead.map(({ effective }) => effective).toSorted()[0]);
}

function lastOf(edges: readonly Line[] = [], counts: (edge: Line) => boolean) {
  const behind = edges.filter(counts);
  return onDay(
    behind,
    behind
      .map(({ effective }) => effective)
      .toSorted()
      .at(-1),
  );
}
