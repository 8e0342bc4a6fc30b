/** Twenty-three signs of which no two are taken for one another: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = '34679ACDEFGHJKMNPRTVWXY';
const randomSigns = 15;

/**
 * A new verification code: fifteen random signs (some 10^20 of them) and one that checks the others.
 * @param randomBelow gives a random whole number from 0 to one less than what it is given
 */
export function verificationCodeOf(randomBelow: (most: number) => number): string {
  const signs = Array.from({ length: randomSigns }, () => randomBelow(alphabet.length));
  return [...signs, checkOf(signs)].map((sign) => alphabet[sign]).join('');
}

/** What somebody typed as a code: capitals without the spaces and dashes that group them. */
export function tidyVerificationCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** Whether a code can be one: its last sign agrees with the others, so that one wrong sign or two exchanged are noticed at once. */
export function isVerificationCode(typed: string): boolean {
  const signs = [...tidyVerificationCode(typed)].map((sign) => alphabet.indexOf(sign));
  return signs.length === randomSigns + 1 && !signs.includes(-1) && checkOf(signs.slice(0, -1)) === signs.at(-1);
}

/** A code as it is printed: in groups of four. */
export function groupedVerificationCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

// Weights 1 to 15 differ modulo the prime 23, so any single slip and any exchange of two signs changes the sum.
function checkOf(signs: readonly number[]): number {
  return signs.reduce((sum, sign, place) => sum + sign * (place + 1), 0) % alphabet.length;
}
