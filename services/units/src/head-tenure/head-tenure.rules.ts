import { problem, type Problem } from '@antoan/app-error';
import { dayBefore, type LocalDate } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import { namesPersonPattern } from '@antoan/vietnamese-text';
import { farDayProblems } from '../unit-editing/facts.rules.ts';
import { textProblems } from '../unit-editing/text.rules.ts';
import type { Unit } from '../unit/unit.entity.ts';
import { HeadTenure } from './head-tenure.entity.ts';

const longest = 120;

/** Until when somebody can head the unit at the longest; null while it has no end. */
export function lastDayOf({ validTo }: Unit): LocalDate | null {
  return validTo && dayBefore(validTo);
}

/**
 * What is wrong with a tenure by itself and within the life of its unit. Name and position are all that is kept of a person.
 * Days that stay as `recorded` are not judged again: many headed their unit, and ceased to, before its register begins.
 */
export function tenureProblems(
  unit: Unit,
  tenure: Pick<HeadTenure, 'personName' | 'position' | 'from' | 'to'>,
  { today }: Context,
  recorded?: Pick<HeadTenure, 'from' | 'to'>,
): Problem[] {
  const { from, to } = tenure;
  const problems: Problem[] = [];
  for (const field of ['personName', 'position'] as const) {
    problems.push(...textProblems(field, tenure[field] || null, { most: longest, isRequired: true }));
    if (namesPersonPattern(tenure[field])) problems.push(problem('text.namesPerson', field));
  }
  const life = { from: unit.validFrom, ...(unit.validTo ? { until: dayBefore(unit.validTo) } : {}) };
  const isFromBefore = from === recorded?.from && from < unit.validFrom;
  const isAfter = (day: string) => unit.validTo !== null && day >= unit.validTo;
  const isOutside = (day: string) => (day < unit.validFrom && !isFromBefore) || isAfter(day);
  if (from !== recorded?.from && isOutside(from)) problems.push(problem('headTenure.from.outsideLife', 'from', life));
  if (to !== null && to < from) problems.push(problem('headTenure.to.beforeFrom', 'to', { from }));
  else if (to !== null && to !== recorded?.to && isOutside(to))
    problems.push(problem('headTenure.to.outsideLife', 'to', life));
  return [...problems, ...farDayProblems('from', from, today()), ...(to ? farDayProblems('to', to, today()) : [])];
}

/**
 * Another tenure in the same days: a unit has one head at a time.
 * @param field the day that is to be mended
 */
export async function overlapProblems(
  tenure: Pick<HeadTenure, 'id' | 'unitId' | 'from' | 'to'>,
  { em }: Context,
  field: 'from' | 'to' = 'from',
): Promise<Problem[]> {
  const [other] = await em.find(
    HeadTenure,
    {
      unitId: tenure.unitId,
      id: { $ne: tenure.id },
      ...(tenure.to === null ? {} : { from: { $lte: tenure.to } }),
      $or: [{ to: null }, { to: { $gte: tenure.from } }],
    },
    { orderBy: { from: 'asc' }, limit: 1 },
  );
  return other
    ? [problem('headTenure.from.overlaps', field, { from: other.from, ...(other.to ? { to: other.to } : {}) })]
    : [];
}
