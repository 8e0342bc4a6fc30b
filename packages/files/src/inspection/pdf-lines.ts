/** A piece of text where a PDF puts it. */
export interface PdfPiece {
  str: string;
  /** Font's matrix: the last two say where it stands. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Gaps of this many letter heights stand between two texts and not between two words. */
const apart = 1.6;

/**
 * Puts the pieces of a page together to lines, as an eye would: pieces side by side belong together, what stands far
 * apart on the same height does not.
 */
export function linesOf(pieces: readonly PdfPiece[]): string[] {
  const lines: string[] = [];
  let line = '';
  let last: { right: number; base: number; size: number } | undefined;
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [left = 0, base = 0] = transform.slice(4);
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const gap = last === undefined ? 0 : left - last.right;
    const isBeside =
      last !== undefined && Math.abs(base - last.base) < size / 2 && gap < size * apart && gap > -size * apart;
    if (!isBeside && line !== '') {
      lines.push(line);
      line = '';
    }
    line += isBeside && gap > size * 0.15 ? ` ${str}` : str;
    if (str.trim() !== '') last = { right: left + width, base, size };
    if (hasEOL) {
      lines.push(line);
      line = '';
      last = undefined;
    }
  }
  return [...lines, line];
}
