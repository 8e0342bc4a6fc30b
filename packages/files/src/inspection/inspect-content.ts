import { readSync } from 'node:fs';
import type { ReceivedFile } from '../upload/received-file.ts';
import type { ContentType } from './content-type.ts';
import { UnfitContentError } from './inspection.error.ts';
import { inspectOffice } from './inspect-office.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPlainText } from './plain-text.ts';

/**
 * Tells what a file is by its content alone, and reads what can be read of it.
 * @throws UnfitContentError when it is not to be kept
 */
export async function inspectContent(file: ReceivedFile): Promise<ContentType> {
  const beginning = Buffer.alloc(16);
  readSync(file.descriptor, beginning, 0, 16, 0);
  const starts = (...bytes: number[]) => beginning.subarray(0, bytes.length).equals(Buffer.from(bytes));
  if (beginning.toString('latin1', 0, 5) === '%PDF-') {
    await inspectPdf(file.descriptor, file.size);
    return 'application/pdf';
  }
  if (starts(0x50, 0x4b, 0x03, 0x04)) return inspectOffice(file.descriptor);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  // Older Office files, and newer ones under a password, are neither readable nor allowed.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new UnfitContentError('type.notAllowed');
  await inspectPlainText(file.content(), starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : 'utf-8');
  return 'text/plain';
}
