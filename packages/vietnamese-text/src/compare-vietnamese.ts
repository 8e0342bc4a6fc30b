const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Orders two texts as a Vietnamese reader expects: by letter, then by tone, numbers by value. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left.normalize('NFC'), right.normalize('NFC'));
}
