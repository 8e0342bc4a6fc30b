/** How many units have which standing. */
export interface PlaceTally {
  met: number;
  notMet: number;
  pending: number;
  notSubject: number;
  total: number;
}

/** How many of them are subject to the standard. */
export function subjectOf({ total, notSubject }: PlaceTally): number {
  return total - notSubject;
}

/** The share met of those subject; null where none is. */
export function shareMet(tally: PlaceTally): number | null {
  const subject = subjectOf(tally);
  return subject === 0 ? null : tally.met / subject;
}

/** All together. */
export function sumOf(tallies: readonly PlaceTally[]): PlaceTally {
  return tallies.reduce(
    (sum, tally) => ({
      met: sum.met + tally.met,
      notMet: sum.notMet + tally.notMet,
      pending: sum.pending + tally.pending,
      notSubject: sum.notSubject + tally.notSubject,
      total: sum.total + tally.total,
    }),
    { met: 0, notMet: 0, pending: 0, notSubject: 0, total: 0 },
  );
}
