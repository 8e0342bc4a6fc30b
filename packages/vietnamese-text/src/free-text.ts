import { problem, type Problem } from '@antoan/app-error';
import { hasClassificationMark } from './classification-mark.ts';
import { nfc, nfcLines } from './normalize-text.ts';
import { namesPersonPattern } from './person-pattern.ts';

/** Text as a person typed it, at its place in the input. */
export interface TypedText {
  path: string[];
  text: string | null | undefined;
  /** Most characters after tidying. */
  most: number;
}

/** Typed text in the form in which it is stored; null when nothing but blanks was typed. */
export function tidy(text: string | null | undefined): string | null {
  return nfc(text ?? '') || null;
}

/** The same for text of several lines. */
export function tidyLines(text: string | null | undefined): string | null {
  return nfcLines(text ?? '') || null;
}

/**
 * Why texts cannot be taken: too long, pointing at a person by number (domain 5.9), or bearing a mark of secrecy (I-34).
 * What was typed is never repeated.
 */
export function problemsOfTexts(texts: readonly TypedText[]): Problem[] {
  return texts.flatMap(({ path, text, most }) => {
    const stored = tidyLines(text) ?? '';
    const at = (code: string, params: Record<string, string | number> = {}) => ({ ...problem(code, '', params), path });
    if (stored.length > most) return [at('text.tooLong', { most })];
    if (hasClassificationMark(stored)) return [at('text.classified')];
    const pattern = namesPersonPattern(stored);
    return pattern ? [at('text.namesPerson', { pattern })] : [];
  });
}
