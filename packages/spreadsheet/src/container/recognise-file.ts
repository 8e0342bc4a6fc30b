import { open } from 'node:fs/promises';
import { type ForeignKind, UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import type { SourceFile } from './source-file.ts';

const OPENINGS: readonly (readonly [opening: string, kind: ForeignKind])[] = [
  ['%PDF', 'PDF'],
  ['\u0089PNG', 'IMAGE'],
  ['\u00ff\u00d8\u00ff', 'IMAGE'],
  ['GIF8', 'IMAGE'],
  ['Rar!', 'ARCHIVE'],
  ['7z\u00bc\u00af', 'ARCHIVE'],
  ['\u001f\u008b', 'ARCHIVE'],
];

const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/**
 * Lets through what begins as a zip; tells by the content what anything else is, for names of files lie.
 * @throws UnreadableWorkbookError
 */
export async function recogniseFile(file: SourceFile): Promise<void> {
  if (file.bytes === 0) throw new UnreadableWorkbookError('workbook.empty');
  const head = await readHead(file);
  const opening = head.toString('latin1', 0, 8);
  if (opening.startsWith('PK\u0003\u0004')) return;
  if (opening === COMPOUND_FILE) throw await compoundFile(file);
  const known = OPENINGS.find(([start]) => opening.startsWith(start));
  throw unsupported(known?.[1] ?? kindOfText(head));
}

/** The refusal of a file that is something else. */
export function unsupported(kind: ForeignKind): UnreadableWorkbookError {
  return new UnreadableWorkbookError('workbook.kind.unsupported', { kind });
}

async function readHead(file: SourceFile): Promise<Buffer> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Old binary workbooks and encrypted new ones share a container, whose directory names what it holds. */
async function compoundFile(file: SourceFile): Promise<UnreadableWorkbookError> {
  const names = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'];
  const found = new Set<string>();
  const handle = await open(file.path);
  let rest = Buffer.alloc(0);
  for await (const chunk of handle.createReadStream()) {
    const bytes = Buffer.concat([rest, chunk]);
    for (const name of names) if (bytes.includes(Buffer.from(`${name}\u0000`, 'utf16le'))) found.add(name);
    rest = bytes.subarray(-64);
  }
  if (found.has('EncryptedPackage')) return new UnreadableWorkbookError('workbook.encrypted');
  if (found.has('Workbook') || found.has('Book')) return unsupported('XLS');
  if (found.has('WordDocument')) return unsupported('WORD');
  return unsupported(found.has('PowerPoint Document') ? 'POWERPOINT' : 'UNKNOWN');
}

function kindOfText(head: Buffer): ForeignKind {
  const wide = head[0] === 0xff && head[1] === 0xfe;
  const text = (wide ? head.toString('utf16le') : head.toString('utf8')).replace(/^\ufeff/u, '').trimStart();
  if (text.includes('\u0000')) return 'UNKNOWN';
  if (/^<(?:!doctype html|html|head|body|table|meta)\b/iu.test(text)) return 'HTML';
  if (text.startsWith('<')) return 'XML';
  const [firstLine = ''] = text.split(/\r?\n/u, 1);
  return /[;,\t]/u.test(firstLine) ? 'CSV' : 'TEXT';
}
