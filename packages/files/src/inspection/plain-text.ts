import type { Readable } from 'node:stream';
import { UnfitContentError } from './inspection.error.ts';
import { refuseMarked } from './mark-watch.ts';

/** Characters that no text has: what holds them is a program or a picture. */
// oxlint-disable-next-line no-control-regex -- control characters are what this pattern is for
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/u;
const longestLine = 1_000_000;

/**
 * Reads a file as text, line by line: UTF-8, or UTF-16 that says so at its beginning.
 * @throws UnfitContentError when it is no text, or marked
 */
export async function inspectPlainText(content: Readable, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  for await (const piece of content)
    rest = look(rest + decode(() => decoder.decode(piece as Uint8Array, { stream: true })));
  look(`${rest}${decode(() => decoder.decode())}\n`);
}

/** Looks at the whole lines of a text, and hands back the one that has not ended. */
function look(text: string): string {
  if (binary.test(text)) throw new UnfitContentError('type.notAllowed');
  const end = text.length > longestLine ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  for (const line of text.slice(0, end).split(/[\n\r]/u)) refuseMarked(line);
  return text.slice(end);
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw new UnfitContentError('type.notAllowed');
  }
}
