import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fromFd, type Entry, type ZipFile } from 'yauzl';
import { UnfitContentError } from './inspection.error.ts';

const mostEntries = 10_000;
/** Unpacked bytes that are looked at in one file. */
const mostUnpacked = 400 * 1024 * 1024;

/** A part of a package, such as `word/document.xml`. */
export interface PackagePart {
  name: string;
  /** Its content, unpacked as it is read; counted, so that a bomb ends it. */
  open(): Promise<Readable>;
}

/** Lists the parts of a ZIP by its directory and hands them to `read`, then closes it; the descriptor stays open. */
export async function readPackage<Result>(
  descriptor: number,
  read: (parts: readonly PackagePart[]) => Promise<Result>,
): Promise<Result> {
  const open = promisify<number, object, ZipFile>(fromFd as never);
  const zip = await open(descriptor, { autoClose: false, lazyEntries: true, strictFileNames: false }).catch(damaged);
  const entries = await entriesOf(zip).catch(damaged);
  if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1)) throw new UnfitContentError('content.locked');
  let unpacked = 0;
  const partOf = (entry: Entry): PackagePart => ({
    name: entry.fileName,
    async open() {
      const stream = await new Promise<Readable>((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
      }).catch(damaged);
      stream.on('data', (piece: Buffer) => {
        unpacked += piece.length;
        if (unpacked > mostUnpacked) stream.destroy(new UnfitContentError('content.tooComplex'));
      });
      stream.pause();
      return stream;
    },
  });
  return read(entries.map(partOf));
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostEntries) reject(new UnfitContentError('content.tooComplex'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function damaged(error: unknown): never {
  throw error instanceof UnfitContentError ? error : new UnfitContentError('content.damaged');
}
