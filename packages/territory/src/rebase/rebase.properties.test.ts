import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laoCaiHistory } from '../history/lao-cai-history.ts';
import type { SuccessionEdge } from '../history/succession-edge.ts';
import { territoryAt } from '../history/territory-at.ts';
import type { TerritorialUnit } from '../history/territorial-unit.ts';
import { asReported, type LocatedValue } from './as-reported.ts';
import type { Descent } from './lines-of-descent.ts';
import type { RebasedValues } from './rebased-values.ts';
import { rebaseToNew } from './rebase-to-new.ts';
import { rebaseToOld } from './rebase-to-old.ts';
import { rollUp } from './roll-up.ts';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const totalOf = ({ values, unassigned }: RebasedValues) =>
  sum(values.values()) + sum(unassigned.map(({ value }) => value));

const DAYS = ['2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'] as const;
const idOf = (generation: number, index: number) => `g${generation}-${index}`;

interface Fate {
  readonly goesOn: boolean;
  readonly into: readonly number[];
  readonly isShareTold: boolean;
}

/** Four generations of eight units; between two, each goes on, or goes into one, or is split with or without shares. */
const anyHistory = fc
  .array(
    fc.record<Fate>({
      goesOn: fc.boolean(),
      into: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
      isShareTold: fc.boolean(),
    }),
    { minLength: 24, maxLength: 24 },
  )
  .map(historyOf);

function historyOf(fates: readonly Fate[]): Descent {
  const units: TerritorialUnit[] = [];
  const edges: SuccessionEdge[] = [];
  for (const [generation, day] of DAYS.entries()) {
    for (let index = 0; index < 8; index += 1) {
      const id = idOf(generation, index);
      const fate = generation === DAYS.length - 1 ? null : fates[generation * 8 + index]!;
      const validTo = fate === null || fate.goesOn ? null : DAYS[generation + 1]!;
      units.push({
        id,
        codes: [],
        versions: [
          { name: id, level: 'COMMUNE', type: 'xã', parentId: null, validFrom: day, validTo, instrument: null },
        ],
      });
      if (fate === null || fate.goesOn) continue;
      for (const target of fate.into) {
        const isWhole = fate.into.length === 1;
        edges.push({
          id: `${id}-${target}`,
          fromId: id,
          toId: idOf(generation + 1, target),
          kind: isWhole ? 'MERGE' : 'SPLIT',
          effective: DAYS[generation + 1]!,
          instrument: 'none',
          share: isWhole ? 1 : fate.isShareTold ? 1 / fate.into.length : null,
          confidence: 'HIGH',
        });
      }
    }
  }
  return { units, edges };
}

const anyValues = (ids: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.nat(5000)), { maxLength: 60 })
    .map((entries) => new Map<string, number>(entries));

test('whatever happened between, rebasing to the new boundaries neither makes nor loses anything', () => {
  fc.assert(
    fc.property(anyHistory, anyValues(Array.from({ length: 8 }, (_, index) => idOf(0, index))), (history, values) => {
      const rebased = rebaseToNew(values, history, { reportedOn: '2021-01-01', boundariesOf: '2027-01-01' });
      expect(totalOf(rebased)).toBeCloseTo(sum(values.values()), 6);
      for (const { reason, candidates } of rebased.unassigned) {
        expect(reason).toBe('SPLIT_WITHOUT_SHARE');
        expect(candidates.length).toBeGreaterThan(1);
      }
    }),
  );
});

test('what was placed stands under a unit of the new day, and a step on the way changes nothing', () => {
  fc.assert(
    fc.property(anyHistory, anyValues(Array.from({ length: 8 }, (_, index) => idOf(0, index))), (history, values) => {
      const atOnce = rebaseToNew(values, history, { reportedOn: '2021-01-01', boundariesOf: '2027-01-01' });
      const half = rebaseToNew(values, history, { reportedOn: '2021-01-01', boundariesOf: '2023-01-01' });
      const rest = rebaseToNew(half.values, history, { reportedOn: '2023-01-01', boundariesOf: '2027-01-01' });
      const alive = history.units.filter(({ versions }) => versions[0]!.validTo === null).map(({ id }) => id);
      for (const [id, value] of atOnce.values) {
        expect(alive).toContain(id);
        expect(rest.values.get(id)).toBeCloseTo(value, 6);
      }
    }),
  );
});

test('rebasing to the old boundaries places or tells every value once, also of units that began on the way', () => {
  const stays = fc
    .tuple(fc.nat(7), fc.nat(7), fc.boolean())
    .map(([old, now, isYoung]) => [
      ...(isYoung ? [] : [{ territoryId: idOf(0, old), validFrom: '2020-06-01', validTo: '2026-01-01' }]),
      { territoryId: idOf(3, now), validFrom: '2026-01-01', validTo: null },
    ]);
  const anyUnits = fc.array(fc.record<LocatedValue>({ unitId: fc.uuid(), value: fc.nat(5000), stays }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyHistory, anyUnits, (history, units) => {
      const rebased = rebaseToOld(units, history, { reportedOn: '2026-06-01', boundariesOf: '2021-01-01' });
      expect(totalOf(rebased)).toBe(sum(units.map(({ value }) => value)));
      for (const id of rebased.values.keys()) expect(id.startsWith('g0-')).toBe(true);
      for (const { reason, candidates } of rebased.unassigned) {
        expect(candidates.length === 0).toBe(reason === 'NO_LINE');
      }
    }),
  );
});

const communes = territoryAt('2021-11-15').filter(({ level }) => level === 'COMMUNE');

test('in the real history nothing of Lào Cai is left over, whatever was counted', () => {
  const history = laoCaiHistory();
  fc.assert(
    fc.property(anyValues(communes.map(({ id }) => id)), (values) => {
      const rebased = rebaseToNew(values, history, { reportedOn: '2021-11-15', boundariesOf: '2025-12-14' });
      expect(rebased.unassigned).toEqual([]);
      expect(totalOf(rebased)).toBe(sum(values.values()));
      for (const [on, level, base] of [
        ['2021-11-15', 'DISTRICT', values],
        ['2025-12-14', 'PROVINCE', rebased.values],
      ] as const) {
        const rolled = rollUp(base, history, { on, level });
        expect(rolled.unassigned).toEqual([]);
        expect(totalOf(rolled)).toBe(sum(values.values()));
      }
    }),
    { numRuns: 40 },
  );
});

test('reported under new communes and taken back to the old, every commune has again what stood in it', () => {
  const history = laoCaiHistory();
  const [before, after] = ['2021-11-15', '2025-12-14'];
  fc.assert(
    fc.property(anyValues(communes.map(({ id }) => id)), (values) => {
      const located = [...values].map(([territoryId, value]) => {
        const [now] = rebaseToNew(new Map([[territoryId, 1]]), history, {
          reportedOn: before,
          boundariesOf: after,
        }).values.keys();
        return {
          unitId: territoryId,
          value,
          stays: [
            { territoryId, validFrom: '2020-03-01', validTo: '2025-07-01' },
            { territoryId: now!, validFrom: '2025-07-01', validTo: null },
          ],
        };
      });
      expect(totalOf(asReported(located, after))).toBe(sum(values.values()));
      expect(rebaseToOld(located, history, { reportedOn: after, boundariesOf: before }).values).toEqual(values);
    }),
    { numRuns: 20 },
  );
});
