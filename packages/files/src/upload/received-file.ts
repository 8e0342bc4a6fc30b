import { createHash } from 'node:crypto';
import { mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '@antoan/ids';

/** What was sent, on its way: it has no name in any folder, so nothing of it outlives this process. */
export interface ReceivedFile {
  size: number;
  sha256: string;
  /** For readers that take a descriptor. */
  descriptor: number;
  /** A fresh reading from the first byte. */
  content(): Readable;
  /** Gives the space back. */
  drop(): Promise<void>;
}

/** More was sent than is taken in. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** The line broke before all was sent. */
export class CutOffError extends Error {
  override name = 'CutOffError';
}

/** Nothing was sent. */
export class NothingSentError extends Error {
  override name = 'NothingSentError';
}

/**
 * Takes a body in piece by piece, counting and hashing. The file it goes to is unlinked before the first byte arrives:
 * when it is refused, or this process is killed, no folder ever held it.
 */
export async function receiveFile(
  body: AsyncIterable<Uint8Array>,
  { directory, maxBytes }: { directory: string; maxBytes: number },
): Promise<ReceivedFile> {
  const file = await openNameless(join(directory, 'incoming'));
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of wholeOf(body)) {
      size += piece.byteLength;
      if (size > maxBytes) throw new TooLargeError();
      hash.update(piece);
      await file.writeFile(piece);
    }
    if (size === 0) throw new NothingSentError();
    return {
      size,
      sha256: hash.digest('hex'),
      descriptor: file.fd,
      content: () => file.createReadStream({ start: 0, autoClose: false }),
      drop: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* wholeOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new CutOffError();
  }
}

async function openNameless(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, newId());
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}
