import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import type { SheetLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';

const RATIO_FROM = 16 * 1024 * 1024;
const MOST_PARTS = 5000;
const DEFLATED = 8;
const STORED = 0;

/**
 * The parts of a zipped workbook, each unpacked on demand and within the limits.
 * What a part declares is checked before a byte is unpacked; what it really unpacks to, and its checksum, while it is.
 */
export class ZipParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: SheetLimits;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: SheetLimits) {
    this.#zip = zip;
    this.#entries = entries;
    this.#limits = limits;
  }

  static async open(file: SourceFile, limits: SheetLimits): Promise<ZipParts> {
    const zip = await openZip(file);
    try {
      return new ZipParts(zip, await listEntries(zip, limits), limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** The name as stored of the part that is meant, for some programs change the letter case; undefined when there is none. */
  find(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.fileName;
  }

  /** Every name, in small letters. */
  names(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** Bytes the part says it unpacks to. */
  sizeOf(name: string): number {
    return this.#entry(name).uncompressedSize;
  }

  /** The bytes of a part, unpacked; leave the loop early to stop unpacking. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entry(name);
    const stream = await this.#zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((error: unknown) => {
      throw isOfSystem(error) ? error : corrupt(name, error);
    });
    const bytes = entry.compressionMethod === DEFLATED ? createInflateRaw({ chunkSize: 32 * 1024 }) : null;
    if (bytes) stream.on('error', (error) => bytes.destroy(error)).pipe(bytes);
    let size = 0;
    let checksum = 0;
    try {
      for await (const chunk of bytes ?? stream) {
        size += (chunk as Buffer).byteLength;
        if (size > entry.uncompressedSize) throw corrupt(name);
        checksum = crc32(chunk as Buffer, checksum);
        yield chunk as Buffer;
      }
      if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw corrupt(name);
    } catch (error) {
      throw error instanceof UnreadableWorkbookError || isOfSystem(error) ? error : corrupt(name, error);
    } finally {
      stream.destroy();
      bytes?.destroy();
    }
  }

  /** Refuses to unpack more than the limit in all; call with the parts about to be read. */
  admit(names: readonly string[]): void {
    const total = names.reduce((sum, name) => sum + this.sizeOf(name), 0);
    if (total > this.#limits.inflatedBytes) throw inflated(this.#limits);
  }

  close(): void {
    this.#zip.close();
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw corrupt(name);
    return entry;
  }
}

/** The refusal of a part that cannot be read. */
export function corrupt(part: string, cause?: unknown): UnreadableWorkbookError {
  return new UnreadableWorkbookError('workbook.corrupt', { part }, { cause });
}

function inflated(limits: SheetLimits): UnreadableWorkbookError {
  return new UnreadableWorkbookError('workbook.inflation.exceeded', { limit: limits.inflatedBytes });
}

async function openZip(file: SourceFile): Promise<ZipFile> {
  try {
    return await openPromise(file.path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    if (isOfSystem(error)) throw error;
    // The directory of a zip stands at its end: without it the file was cut off.
    const cutOff = error instanceof Error && error.message.startsWith('End of central directory');
    throw cutOff ? new UnreadableWorkbookError('workbook.truncated', {}, { cause: error }) : corrupt('zip', error);
  }
}

async function listEntries(zip: ZipFile, limits: SheetLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      admitEntry(entry, limits);
      const name = entry.fileName.toLowerCase();
      if (entries.has(name) || entries.size >= MOST_PARTS) throw corrupt(entry.fileName);
      entries.set(name, entry);
    }
  } catch (error) {
    throw error instanceof UnreadableWorkbookError || isOfSystem(error) ? error : corrupt('zip', error);
  }
  return entries;
}

function admitEntry(entry: Entry, limits: SheetLimits): void {
  if (entry.isEncrypted()) throw new UnreadableWorkbookError('workbook.encrypted');
  if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED) throw corrupt(entry.fileName);
  const { uncompressedSize, compressedSize } = entry;
  const tooTight = uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * limits.inflationRatio;
  if (tooTight || uncompressedSize > limits.inflatedBytes) throw inflated(limits);
}

/** Whether the disk is at fault and not the file. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
