const largestSmall = 4;

/**
 * Keeps small counts back (I-32): 1 to 4 are not shown, and when only one is kept back while the total is known, the
 * smallest of the others is kept back too, or the difference would tell it.
 * @param counts by name; nought is shown
 */
export function suppressSmall(counts: readonly number[]): (number | null)[] {
  const shown = counts.map((count) => (count >= 1 && count <= largestSmall ? null : count));
  const hidden = shown.filter((count) => count === null).length;
  if (hidden !== 1) return shown;
  const others = shown.filter((count): count is number => count !== null && count > 0);
  if (others.length === 0) return shown;
  const smallest = Math.min(...others);
  const companion = shown.indexOf(smallest);
  return shown.map((count, index) => (index === companion ? null : count));
}
