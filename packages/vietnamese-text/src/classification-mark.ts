const MARKS: ReadonlySet<string> = new Set(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']);

/** `Độ mật: Tối mật`, `Mức độ mật - MẬT`: the field of a cover sheet, in any letter case. */
const MARK_FIELD = /(?:^|[^\p{L}])độ\s+mật\s*[:\-–]\s*(?:tối\s+|tuyệt\s+)?mật(?![\p{L}])/iu;

/** A stretch of words in capitals, unbroken by anything but blanks. */
const CAPITAL_RUN = /(?<![\p{L}\p{N}])\p{Lu}+(?:[ \t]\p{Lu}+)*(?![\p{L}\p{N}])/gu;

/** Capitals set apart for show: `M Ậ T`, `T U Y Ệ T   M Ậ T`, `M.Ậ.T`. */
const SPACED_RUN = /(?<![\p{L}\p{N}])\p{Lu}(?:[ \t._-]+\p{Lu}(?!\p{L}))+(?![\p{L}\p{N}])/gu;

/** Marks as they are left when the gaps are gone. */
const CLOSED_MARKS: ReadonlySet<string> = new Set([...MARKS].map((mark) => mark.replaceAll(' ', '')));

/** Characters that a reader does not see. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** The marks of two words, with their accents or without, in any letter case. */
const SPOKEN_MARK = /(?<!\p{L})(?:(?:tối|tuyệt) mật|(?:toi|tuyet) mat)(?!\p{L}| độ)/iu;

/**
 * Tells whether text bears a confidentiality mark of the State Secrets Law (MẬT, TỐI MẬT, TUYỆT MẬT).
 * A mark is the word in capitals standing by itself, set apart or not; "bí mật", "BẢO VỆ BÍ MẬT NHÀ NƯỚC" and the like are no marks.
 */
export function hasClassificationMark(text: string): boolean {
  const normal = text.normalize('NFKC').replace(UNSEEN, '');
  if (MARK_FIELD.test(normal)) return true;
  const runs = normal.match(CAPITAL_RUN) ?? [];
  if (runs.some((run) => MARKS.has(run.replace(/\s+/gu, ' ')))) return true;
  const spaced = normal.match(SPACED_RUN) ?? [];
  return spaced.some((run) => CLOSED_MARKS.has(run.replace(/[^\p{L}]/gu, '')));
}

/**
 * Tells whether a file's name bears a confidentiality mark: `MẬT_Kế hoạch 01.docx`, `BC 12 (Tối mật).pdf`, `tuyet-mat-03.pdf`.
 * "Quy chế bảo vệ bí mật nhà nước.pdf" bears none.
 */
export function hasClassificationMarkInName(fileName: string): boolean {
  const normal = fileName.normalize('NFKC').replace(UNSEEN, '');
  const parts = normal.split(/[^\p{L}\p{N} ]+/u).map((part) => part.trim());
  return (
    hasClassificationMark(normal) ||
    SPOKEN_MARK.test(normal.replace(/[^\p{L}\p{N}]+/gu, ' ')) ||
    parts.some((part) => part.toLowerCase() === 'mật' || hasClassificationMark(part))
  );
}
