/** What in a text points at a person: an identity-card number or a mobile telephone number. */
export type PersonPattern = 'ID_NUMBER' | 'PHONE_NUMBER';

const NO_DIGIT_BEFORE = String.raw`(?<![\d/.,-])`;
const NO_DIGIT_AFTER = String.raw`(?![\d/]|[.,-]\d)`;

/** Mobile numbers: 0 or +84, a prefix of 3, 5, 7, 8 or 9, eight digits, with or without separators. */
const MOBILE = new RegExp(String.raw`(?<![\d/.,])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d|/)`, 'u');

/** Nine digits (old card) or twelve (new card), in one piece or in groups of three parted by spaces. */
const ID_NUMBER = new RegExp(
  `${NO_DIGIT_BEFORE}(?:\\d{12}|\\d{9}|\\d{3}(?: \\d{3}){3}|\\d{3}(?: \\d{3}){2})${NO_DIGIT_AFTER}(?!\\s*(?:đồng|đ\\b|vnd|vnđ))`,
  'iu',
);

/**
 * Finds a pattern that names a person in free text, where only facts about organisations belong; null when there is none.
 * Sums of money, dates and document numbers are let through.
 */
export function namesPersonPattern(text: string): PersonPattern | null {
  const normal = text.normalize('NFC');
  if (MOBILE.test(normal)) return 'PHONE_NUMBER';
  return ID_NUMBER.test(normal) ? 'ID_NUMBER' : null;
}
