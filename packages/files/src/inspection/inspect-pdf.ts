import { Worker } from 'node:worker_threads';
import { UnfitContentError, type Unfit } from './inspection.error.ts';
import { refuseMarked } from './mark-watch.ts';
import type { PdfMessage, PdfVerdict } from './pdf.worker.ts';

const longestMs = 30_000;
const memoryMegabytes = 256;
/** Readers that work at the same time in this process; the others wait. */
const mostAtOnce = 2;

const waiting: (() => void)[] = [];
let working = 0;

const unfitOf: Record<Exclude<PdfVerdict, 'read'>, Unfit> = {
  locked: 'content.locked',
  damaged: 'content.damaged',
};

/**
 * Reads a PDF in a thread of its own, with little memory and little time: a file made to choke its reader chokes nothing else.
 * @throws UnfitContentError when it is marked, locked, damaged or takes too long
 */
export async function inspectPdf(descriptor: number, size: number): Promise<void> {
  if (working >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  working += 1;
  try {
    const verdict = await verdictOf(descriptor, size);
    if (verdict !== 'read') throw new UnfitContentError(unfitOf[verdict]);
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

async function verdictOf(descriptor: number, size: number): Promise<PdfVerdict> {
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), {
    workerData: { descriptor, size },
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  try {
    return await new Promise<PdfVerdict>((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new UnfitContentError('content.tooComplex')), longestMs);
      worker.on('message', (message: PdfMessage) => {
        if (typeof message === 'string') return resolve(message);
        try {
          for (const line of message) refuseMarked(line);
        } catch (error) {
          reject(error as UnfitContentError);
        }
      });
      // Out of memory, most of all.
      worker.once('error', () => reject(new UnfitContentError('content.tooComplex')));
      worker.once('exit', () => {
        clearTimeout(tooLong);
        reject(new UnfitContentError('content.tooComplex'));
      });
    });
  } finally {
    await worker.terminate();
  }
}
