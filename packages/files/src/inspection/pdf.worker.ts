import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { hasClassificationMark } from '@antoan/vietnamese-text';
import { getDocument, PDFDataRangeTransport } from 'unpdf/pdfjs';
import { linesOf, type PdfPiece } from './pdf-lines.ts';

/** What became of reading a PDF. */
export type PdfVerdict = 'clean' | 'classified' | 'locked' | 'damaged';

const { descriptor, size } = workerData as { descriptor: number; size: number };

/** Reads only the parts of the file that the text needs. */
class FileRanges extends PDFDataRangeTransport {
  override requestDataRange(begin: number, end: number): void {
    this.onDataRange(begin, bytesAt(begin, end));
  }
}

function bytesAt(begin: number, end: number): Uint8Array {
  const piece = new Uint8Array(Math.min(end, size) - begin);
  readSync(descriptor, piece, 0, piece.length, begin);
  return piece;
}

async function read(): Promise<PdfVerdict> {
  const beginning = bytesAt(0, 65_536);
  const document = await getDocument({
    range: new FileRanges(size, beginning),
    length: size,
    rangeChunkSize: 65_536,
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    verbosity: 0,
  } as never).promise;
  const { info } = await document.getMetadata();
  if (isMarked(Object.values(info))) return 'classified';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item) => 'str' in item) as PdfPiece[];
    if (isMarked(linesOf(pieces)) || isMarked(await stampsOf(page))) return 'classified';
    page.cleanup();
  }
  return 'clean';
}

/** Text that lies on the page without being part of it: stamps, notes, fields of a form. */
async function stampsOf(page: { getAnnotations(): Promise<unknown[]> }): Promise<unknown[]> {
  const annotations = (await page.getAnnotations()) as {
    textContent?: string[];
    contentsObj?: { str?: string };
    fieldValue?: unknown;
  }[];
  return annotations.flatMap(({ textContent = [], contentsObj, fieldValue }) => [
    ...textContent,
    contentsObj?.str,
    fieldValue,
  ]);
}

function isMarked(texts: readonly unknown[]): boolean {
  return texts.some((text) => typeof text === 'string' && hasClassificationMark(text));
}

const verdict = await read().catch((error: unknown): PdfVerdict =>
  error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged',
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origins
parentPort!.postMessage(verdict);
