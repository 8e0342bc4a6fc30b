import { problem, type Problem } from '@antoan/app-error';
import { hasClassificationMark, nfc } from '@antoan/vietnamese-text';

/** A text as it is kept: one form of Unicode, single spaces, none at the ends; null when nothing is left. */
export function written(text: string | null | undefined): string | null {
  return (
    nfc(text ?? '')
      .replaceAll(/\s+/gu, ' ')
      .trim() || null
  );
}

/** What is wrong with a text of a unit. */
export function textProblems(
  field: string,
  text: string | null,
  { most, isRequired = false }: { most: number; isRequired?: boolean },
): Problem[] {
  if (text === null) return isRequired ? [problem(`unit.${field}.missing`, field)] : [];
  if (text.length > most) return [problem('text.tooLong', field, { most })];
  if (hasClassificationMark(text)) return [problem('text.classified', field)];
  if (!/\p{L}/u.test(text)) return [problem('text.noLetters', field)];
  return [];
}
