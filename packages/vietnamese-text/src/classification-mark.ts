const MARKS: ReadonlySet<string> = new Set(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']);

/** `Độ mật: Tối mật`, `Mức độ mật - MẬT`: the field of a cover sheet, in any letter case. */
const MARK_FIELD = /(?:^|[^\p{L}])độ\s+mật\s*[:\-–]\s*(?:tối\s+|tuyệt\s+)?mật(?![\p{L}])/iu;

/** A stretch of words in capitals, unbroken by anything but blanks. */
const CAPITAL_RUN = /(?<![\p{L}\p{N}])\p{Lu}+(?:[ \t]\p{Lu}+)*(?![\p{L}\p{N}])/gu;

/**
 * Tells whether text bears a confidentiality mark of the State Secrets Law (MẬT, TỐI MẬT, TUYỆT MẬT).
 * A mark is the word in capitals standing by itself; "bí mật", "BẢO VỆ BÍ MẬT NHÀ NƯỚC" and the like are no marks.
 */
export function hasClassificationMark(text: string): boolean {
  const normal = text.normalize('NFC');
  if (MARK_FIELD.test(normal)) return true;
  const runs = normal.match(CAPITAL_RUN) ?? [];
  return runs.some((run) => MARKS.has(run.replace(/\s+/gu, ' ')));
}
