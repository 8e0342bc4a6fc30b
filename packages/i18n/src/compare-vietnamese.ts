const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order, numbers by value: for `array.sort(compareVietnamese)`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A copy of `items` in Vietnamese order of their names, or in the opposite one. */
export function sortByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  direction: 'ascending' | 'descending' = 'ascending',
): Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  // oxlint-disable-next-line unicorn/no-array-sort -- Chromium 109 has no toSorted
  return [...items].sort((a, b) => sign * compareVietnamese(nameOf(a), nameOf(b)));
}
