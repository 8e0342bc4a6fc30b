import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import type { SheetLimits } from './limits.ts';

/** Where a workbook comes from: a path, or its bytes as they arrive. */
export type SheetSource = string | AsyncIterable<Uint8Array>;

/** A workbook as a file, for a zip is read from its end. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** Removes the file if it was written here; never throws. */
  discard(): Promise<void>;
}

/** Gives the source as a file of bounded size; a stream is written to a temporary one. */
export async function sourceFile(source: SheetSource, limits: SheetLimits): Promise<SourceFile> {
  if (typeof source === 'string') {
    const { size } = await stat(source);
    if (size > limits.fileBytes) throw tooLarge(limits);
    return { path: source, bytes: size, discard: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'antoan-sheet-'));
  const discard = async () => rm(folder, { recursive: true, force: true }).catch(() => {});
  const path = join(folder, 'upload');
  try {
    let bytes = 0;
    await pipeline(
      source,
      async function* upToTheLimit(chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          bytes += chunk.byteLength;
          if (bytes > limits.fileBytes) throw tooLarge(limits);
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    return { path, bytes, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function tooLarge(limits: SheetLimits): UnreadableWorkbookError {
  return new UnreadableWorkbookError('workbook.size.exceeded', { limit: limits.fileBytes });
}
