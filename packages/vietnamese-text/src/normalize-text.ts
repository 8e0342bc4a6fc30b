/** Characters that carry no text: C0 and C1 controls, zero-width marks, byte order mark, bidirectional overrides. */
// oxlint-disable-next-line no-control-regex -- control characters are what this pattern is for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/**
 * Brings typed text into the one form that is stored: NFC, without invisible characters,
 * with single spaces and no space at either end.
 */
export function nfc(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The same for text of several lines: line breaks stay, at most one empty line in a row. */
export function nfcLines(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
