import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { hasClassificationMark, tidy } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { windowOf } from '../screening/achievement-window.ts';
import type { EarlierAwardInput } from './earlier-award.payloads.ts';

const longestNumber = 60;
const longestYears = 10;

/** The days of an achievement; none when they are those of the year. */
export interface Period {
  achievementFrom: string | null;
  achievementTo: string | null;
}

/** Why an achievement of that year cannot have been from and to those days. */
export function problemsOfPeriod({ achievementFrom: from, achievementTo: to }: Period, year: number): Problem[] {
  if (from === null && to === null) return [];
  if (from === null) return [problem('nomination.achievementFrom.missing', 'achievementFrom')];
  if (to === null) return [problem('nomination.achievementTo.missing', 'achievementTo')];
  if (to < from) return [problem('nomination.achievementTo.beforeFrom', 'achievementTo', { from })];
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > longestYears)
    return [problem('nomination.achievementFrom.tooLong', 'achievementFrom', { most: longestYears })];
  const window = windowOf(year);
  // An achievement of a calendar year goes on after the year of the standard has ended.
  const isOfYear = from <= window.to && to >= window.from && to <= `${year}-12-31`;
  return isOfYear ? [] : [problem('nomination.achievementTo.notOfYear', 'achievementTo', { year })];
}

/** Why these cannot be earlier awards of somebody nominated for that year. */
export async function problemsOfEarlierAwards(
  awards: readonly EarlierAwardInput[],
  year: number,
  { em }: Context,
): Promise<Problem[]> {
  if (awards.length === 0) return [];
  const families = new Set((await em.find(AwardKind, {})).map(({ family }) => family));
  return awards.flatMap((award, index): Problem[] => {
    const at = (field: string) => `earlierAwards.${index}.${field}`;
    const number = tidy(award.decisionNumber);
    if (!families.has(award.family)) return [problem('nomination.earlierAwards.unknownFamily', at('family'))];
    if (award.year > year || award.year < 1990)
      return [problem('nomination.earlierAwards.notEarlier', at('year'), { year })];
    if (number === null) return [problem('nomination.earlierAwards.numberMissing', at('decisionNumber'))];
    if (number.length > longestNumber) return [problem('text.tooLong', at('decisionNumber'), { most: longestNumber })];
    return hasClassificationMark(number) ? [problem('text.classified', at('decisionNumber'))] : [];
  });
}

/** Earlier awards as they are kept. */
export function plainAwards(awards: readonly EarlierAwardInput[]): EarlierAwardInput[] {
  return awards.map(({ family, year, decisionNumber }) => ({ family, year, decisionNumber: tidy(decisionNumber)! }));
}
