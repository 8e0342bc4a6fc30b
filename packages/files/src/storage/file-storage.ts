import type { Readable } from 'node:stream';

/** Where the bytes lie: a folder or a bucket. Keys are made by us, never by whoever sends a file. */
export interface FileStorage {
  put(key: string, content: Readable, size: number): Promise<void>;
  /** @throws MissingContentError when there is nothing under the key */
  read(key: string): Promise<Readable>;
  /** Also when there is nothing under the key. */
  remove(key: string): Promise<void>;
  close(): void;
}

/** A file is on record and its bytes are gone: a store that was emptied, or another clone's folder. */
export class MissingContentError extends Error {
  override name = 'MissingContentError';
}
