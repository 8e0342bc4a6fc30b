import { hasClassificationMark } from '@antoan/vietnamese-text';
import { UnfitContentError } from './inspection.error.ts';

/** Lines are looked at in pieces of this many characters; a mark is never cut, for pieces overlap. */
const longestPiece = 8_192;
const overlap = 64;

/** @throws UnfitContentError when the line bears a mark of classification */
export function refuseMarked(line: string): void {
  for (let start = 0; start === 0 || start < line.length - overlap; start += longestPiece - overlap) {
    if (hasClassificationMark(line.slice(start, start + longestPiece)))
      throw new UnfitContentError('content.classified');
  }
}
