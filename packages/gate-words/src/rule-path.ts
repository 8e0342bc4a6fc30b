import type { GateOutcome } from '@antoan/ui';
import { type GateRule, type GateStep, paramsOf, type Screening } from './screening.ts';

/** How a question was answered: the way goes on, leaves the rule, ends well, or stops. */
export type StationMark = 'on' | 'exit' | 'met' | 'stop';

/** A question on a stretch of the way. */
export interface Station {
  rule: GateRule;
  step: GateStep;
  mark: StationMark;
}

/** A stretch of the way: the questions before the years, one year, or the law on commendation. */
export interface Stretch {
  kind: 'COMMON' | 'YEAR' | 'LAW';
  year: string | null;
  stations: Station[];
  /** What the stretch says; null where the way only passes it. */
  outcome: GateOutcome | null;
}

const common: readonly GateRule[] = ['AWARD_IN_SCOPE', 'SUBJECT_COVERED'];
const ofYears: readonly GateRule[] = ['YEAR_COUNTS', 'HEAD_MAJORITY', 'UNIT_SUBJECT', 'STANDING_MET'];

/** The way of a screening in stretches, for the picture of it. Which years are read is told by the years that stand there. */
export function stretchesOf(screening: Screening): Stretch[] {
  const told = screening.steps.filter(({ rule }) => rule !== 'YEARS_READ');
  const years = new Map<string, GateStep[]>();
  for (const step of told.filter(({ rule }) => ofYears.includes(rule))) {
    const year = paramsOf(step)['year'] ?? '';
    years.set(year, [...(years.get(year) ?? []), step]);
  }
  const law = told.filter(({ rule }) => !common.includes(rule) && !ofYears.includes(rule));
  return [
    stretch(
      'COMMON',
      null,
      told.filter(({ rule }) => common.includes(rule)),
      screening,
    ),
    ...[...years].map(([year, steps]) => stretch('YEAR', year || null, steps, screening)),
    ...(law.length > 0 ? [stretch('LAW', null, law, screening)] : []),
  ].filter(({ stations }) => stations.length > 0);
}

/** The year that decides: the first that says what the whole screening says, or the last one. */
export function decidingYearOf(screening: Screening): string | null {
  const years = stretchesOf(screening).filter(({ kind }) => kind === 'YEAR');
  return (years.find(({ outcome }) => outcome === screening.outcome) ?? years.at(-1))?.year ?? null;
}

function stretch(kind: Stretch['kind'], year: string | null, steps: GateStep[], screening: Screening): Stretch {
  const outcomes = steps.map((step) => outcomeOf(step, screening));
  return {
    ...{ kind, year },
    stations: steps.map((step, index) => ({ rule: step.rule, step, mark: markOf(step, outcomes[index]!) })),
    outcome: (['BAR', 'HOLD', 'CLEAR'] as const).find((outcome) => outcomes.includes(outcome)) ?? null,
  };
}

function markOf({ passed }: GateStep, outcome: GateOutcome | null): StationMark {
  if (outcome === null) return 'on';
  if (outcome !== 'CLEAR') return 'stop';
  return passed ? 'met' : 'exit';
}

/** Screenings of old did not name the outcome of a step: their one way ended at its last one. */
function outcomeOf(step: GateStep, { steps, outcome }: Screening): GateOutcome | null {
  if (step.outcome !== undefined && step.outcome !== null) return step.outcome;
  if (steps.some((one) => one.outcome)) return null;
  return step === steps.at(-1) ? outcome : null;
}
