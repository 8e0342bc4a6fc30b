import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnfitContentError } from './inspection.error.ts';
import { refuseMarked } from './mark-watch.ts';

/** Elements whose text a reader sees, in Word, in Excel, in drawings and in what a file says of itself. */
const spoken = new Set([
  't',
  'delText',
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'contentStatus',
  'lpwstr',
]);

/** Elements that hold a line of their own: paragraphs, shared strings, cells, and all that stands alone. */
const lines = new Set([...[...spoken].filter((name) => name !== 't' && name !== 'delText'), 'p', 'si', 'is']);
const breaks = new Set(['br', 'cr', 'tab']);

/** Codes of a page header in Excel: position, font, size, colour. */
const headerCodes = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/gu;

/**
 * Reads one XML part of a Word or Excel file as a reader would, line by line.
 * @throws UnfitContentError when a line bears a mark, or the part is no XML
 */
export async function inspectOfficeXml(content: Readable): Promise<void> {
  const parser = new SaxesParser();
  const open: string[] = [''];
  let depth = 0;
  let inSpoken = 0;
  let hasCapitals = false;

  const end = () => {
    refuseMarked(open.at(-1)!.replace(headerCodes, ' '));
    open[open.length - 1] = '';
  };
  parser.on('error', () => {
    throw new UnfitContentError('content.damaged');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    depth += 1;
    if (depth > 2_000) throw new UnfitContentError('content.tooComplex');
    if (lines.has(name)) open.push('');
    if (spoken.has(name)) inSpoken += 1;
    if (name === 'r') hasCapitals = false;
    // Capitals by format alone: "mật" that is shown as "MẬT".
    if (name === 'caps') hasCapitals = isOn(tag);
    if (name === 'sheet') refuseMarked(String(tag.attributes['name'] ?? ''));
    if (breaks.has(name)) end();
  });
  parser.on('text', (text) => {
    if (inSpoken > 0) open[open.length - 1] += hasCapitals ? text.toUpperCase() : text;
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    depth -= 1;
    if (spoken.has(name)) inSpoken -= 1;
    if (!lines.has(name)) return;
    end();
    open.pop();
  });
  await feed(parser, content);
  end();
}

async function feed(parser: SaxesParser, content: Readable): Promise<void> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const piece of content) {
      const bytes = piece as Uint8Array;
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      parser.write(decoder.decode(bytes, { stream: true }));
    }
    parser.close();
  } catch (error) {
    throw error instanceof UnfitContentError ? error : new UnfitContentError('content.damaged');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isOn({ attributes }: SaxesTagPlain): boolean {
  const value = Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1];
  return value === undefined || !['0', 'false', 'off'].includes(String(value));
}
