import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, PDFDataRangeTransport } from 'unpdf/pdfjs';
import { linesOf, type PdfPiece } from './pdf-lines.ts';

// Node itself reads this file, unbundled: it may import no package of ours, whose syntax Node need not know.

/** What became of reading a PDF. */
export type PdfVerdict = 'read' | 'locked' | 'damaged';

/** What the thread tells: lines as it reads them, and how it ended. */
export type PdfMessage = string[] | PdfVerdict;

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
  tell(Object.values(info));
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item) => 'str' in item) as PdfPiece[];
    tell([...linesOf(pieces), ...(await stampsOf(page))]);
    page.cleanup();
  }
  return 'read';
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

function tell(texts: readonly unknown[]): void {
  say(texts.filter((text) => typeof text === 'string'));
}

function say(message: PdfMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origins
  parentPort!.postMessage(message);
}

say(
  await read().catch((error: unknown): PdfVerdict =>
    error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged',
  ),
);
