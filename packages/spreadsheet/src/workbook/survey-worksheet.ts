import { SaxesParser } from 'saxes';
import { LONGEST_SILENCE } from '../container/read-xml.ts';
import { corrupt, type ZipParts } from '../container/zip-parts.ts';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import { type CellRange, readRange } from './cell-reference.ts';

const END_OF_ROWS = Buffer.from('sheetData>');

/**
 * Goes through a worksheet's bytes once before its rows are read, for what stands behind them: the merged ranges.
 * So a file that breaks off, lies about its size or fails its checksum is found out before one row is given.
 * @throws UnreadableWorkbookError
 */
export async function surveyWorksheet(parts: ZipParts, part: string, mostMerges: number): Promise<CellRange[]> {
  const merges: CellRange[] = [];
  let silence = 0;
  const tail = new SaxesParser({ position: false, xmlns: false, fragment: true });
  tail.on('error', () => {});
  tail.on('opentag', ({ name, attributes }) => {
    silence = 0;
    if (!name.endsWith('mergeCell')) return;
    const range = readRange(attributes['ref'] ?? '');
    if (!range) throw corrupt(part);
    if (merges.push(range) > mostMerges)
      throw new UnreadableWorkbookError('sheet.merges.tooMany', { limit: mostMerges });
  });
  let rest: Buffer = Buffer.alloc(0);
  let behind = false;
  for await (const chunk of parts.read(part)) {
    if (behind) {
      silence += chunk.byteLength;
      if (silence > LONGEST_SILENCE) throw corrupt(part);
      tail.write(chunk.toString('latin1'));
      continue;
    }
    const bytes = Buffer.concat([rest, chunk]);
    const end = endOfRows(bytes);
    if (end >= 0) {
      behind = true;
      tail.write(bytes.toString('latin1', end));
    }
    rest = bytes.subarray(-END_OF_ROWS.length * 4);
  }
  return merges;
}

/** Where the closing tag of the rows ends, whatever prefix it bears; -1 when it is not among the bytes. */
function endOfRows(bytes: Buffer): number {
  for (let at = bytes.indexOf(END_OF_ROWS); at >= 0; at = bytes.indexOf(END_OF_ROWS, at + 1)) {
    const tag = bytes.toString('latin1', Math.max(0, at - 30), at);
    if (/<\/(?:[\w.-]+:)?$/u.test(tag)) return at + END_OF_ROWS.length;
  }
  return -1;
}
