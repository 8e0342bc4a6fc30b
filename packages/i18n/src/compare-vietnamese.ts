const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order, numbers by value: for `array.sort(compareVietnamese)`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
