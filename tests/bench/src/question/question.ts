/** What is asked of every contender: a district's board, one unit of it, a list of names. */
export const questionNames = ['dashboard', 'unit', 'list'] as const;

/** One of the three questions. */
export type QuestionName = (typeof questionNames)[number];

/** One asking of a question; no two in a row are the same, so that nobody answers twice with one piece of work. */
export interface Asking {
  /** The district for a board or a list, the unit itself otherwise. */
  id: string;
  /** How many at most; 1 for a unit. */
  first: number;
}

export const awardsYear = 2020;
export const standingYear = 2021;
/** The day of the demonstration. */
export const today = '2021-11-20';

const variants = 16;
const mostUnits = 100;
const mostNames = 50;

/** Sixteen askings of each question: boards of 85 to 100 units, lists of 35 to 50 names, sixteen units. */
export function askingsOf(districtId: string, unitIds: readonly string[]): Record<QuestionName, Asking[]> {
  const upTo = (most: number): Asking[] =>
    Array.from({ length: variants }, (_, index) => ({ id: districtId, first: most - index }));
  return {
    dashboard: upTo(mostUnits),
    unit: unitIds.slice(0, variants).map((id) => ({ id, first: 1 })),
    list: upTo(mostNames),
  };
}
