import { derivedId } from '@antoan/ids';
import { addDays, workingDay } from '../chance/calendar-day.ts';
import type { Chance } from '../chance/chance.ts';
import { demonstrationToday } from '../standard/calendar.ts';
import type { InventedUnit } from '../units/invented-unit.ts';

/** Full-time or part-time guards (chuyên trách, bán chuyên trách). */
export type GuardCategory = 'FULL_TIME' | 'PART_TIME';
/** Own guards, a contracted service, or none. */
export type GuardProvision = 'OWN' | 'CONTRACTED' | 'NONE';

/** A unit's guards of one category, in numbers only. */
export interface GuardForceRecord {
  readonly id: string;
  readonly unitId: string;
  readonly category: GuardCategory;
  readonly provision: GuardProvision;
  readonly established: number;
  readonly actual: number;
  readonly female: number;
  readonly certified: number;
  readonly note: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly asOf: string;
}

interface Post {
  readonly category: GuardCategory;
  readonly provision: GuardProvision;
  readonly established: number;
}

/** Which guards a unit has: schools one or two, works and mines many, the smallest firms none. */
function postsOf({ draft, signers }: InventedUnit, chance: Chance): Post[] {
  if (draft.kind === 'SCHOOL') {
    const isLarge = draft.schoolLevel === 'UPPER_SECONDARY' || draft.schoolLevel === 'VOCATIONAL';
    const category = isLarge ? 'FULL_TIME' : 'PART_TIME';
    return [{ category, provision: 'OWN', established: isLarge ? chance.between(2, 5) : chance.between(1, 2) }];
  }
  if (draft.kind === 'AGENCY')
    return [
      {
        category: chance.happens(0.6) ? 'FULL_TIME' : 'PART_TIME',
        provision: 'OWN',
        established: chance.between(1, 4),
      },
    ];
  if (draft.sizeClass === 'MICRO')
    return chance.happens(0.5) ? [{ category: 'PART_TIME', provision: 'NONE', established: 0 }] : [];
  const established = Math.max(1, Math.round(signers / chance.between(22, 34)));
  const provision = chance.happens(draft.sizeClass === 'SMALL' ? 0.12 : 0.38) ? 'CONTRACTED' : 'OWN';
  const main: Post = { category: draft.sizeClass === 'SMALL' ? 'PART_TIME' : 'FULL_TIME', provision, established };
  if (draft.sizeClass !== 'LARGE') return [main];
  return [main, { category: 'PART_TIME', provision: 'OWN', established: chance.between(2, 8) }];
}

/** How many stand there: mostly as many as established, sometimes fewer, rarely more and then with a note. */
function strengthOf({ established, provision }: Post, chance: Chance) {
  if (provision === 'NONE') return { established: 0, actual: 0, female: 0, certified: 0, note: null };
  const at = chance.fraction();
  const gap = at < 0.72 ? 0 : at < 0.95 ? -chance.between(1, Math.max(1, Math.ceil(established * 0.3))) : 1;
  const actual = Math.max(0, established + gap);
  return {
    established,
    actual,
    female: chance.between(0, Math.floor(actual * 0.35)),
    certified: chance.between(Math.floor(actual * 0.4), actual),
    note: actual > established ? 'Bố trí tăng cường tạm thời theo phương án bảo vệ.' : null,
  };
}

/** Guard forces of the invented units (I-25 holds); the real bodies' strength is nobody's to invent. */
export function guardForces(units: readonly InventedUnit[], chance: Chance): GuardForceRecord[] {
  return units.flatMap((unit) =>
    postsOf(unit, chance).map((post): GuardForceRecord => {
      const unitId = unit.draft.id;
      const hasDecision = post.provision === 'OWN';
      return {
        id: derivedId('guard-force', unitId, post.category),
        unitId,
        category: post.category,
        provision: post.provision,
        ...strengthOf(post, chance),
        decisionNumber: hasDecision ? `${chance.between(5, 240)}/QĐ` : null,
        decisionDate: hasDecision ? workingDay(addDays('2016-02-01', chance.between(0, 1500))) : null,
        asOf: addDays(demonstrationToday, -chance.between(5, 120)),
      };
    }),
  );
}
