import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import { corrupt, type ZipParts } from './zip-parts.ts';

/** Hears a part's elements by their local names, for some programs put a prefix before each. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes that may pass without an element beginning or ending: one text or tag is no longer than that. */
export const LONGEST_SILENCE = 4 * 1024 * 1024;

/**
 * Reads a part as XML, piece by piece: yields after each the bytes so far, so that the caller can pass on what the
 * listener gathered.
 * Well-formedness is demanded, entities but XML's own five are refused with the document type that would declare them.
 * @throws UnreadableWorkbookError
 */
export async function* readXml(parts: ZipParts, name: string, listener: XmlListener): AsyncGenerator<number> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let silence = 0;
  let bytes = 0;
  parser.on('error', (error) => {
    throw corrupt(name, error);
  });
  parser.on('doctype', () => {
    throw new UnreadableWorkbookError('workbook.entities.refused', { part: name });
  });
  parser.on('opentag', (tag) => {
    silence = 0;
    listener.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    silence = 0;
    listener.close?.(localName(tag.name));
  });
  if (listener.text) parser.on('text', (text) => listener.text!(text));
  if (listener.text) parser.on('cdata', (text) => listener.text!(text));

  for await (const chunk of parts.read(name)) {
    silence += chunk.byteLength;
    bytes += chunk.byteLength;
    if (silence > LONGEST_SILENCE) throw corrupt(name);
    parser.write(decode(decoder, name, chunk));
    yield bytes;
  }
  parser.write(decode(decoder, name)).close();
  yield bytes;
}

/** Reads a whole part. */
export async function readWholeXml(parts: ZipParts, name: string, listener: XmlListener): Promise<void> {
  const pieces = readXml(parts, name, listener);
  while (!(await pieces.next()).done);
}

function decode(decoder: TextDecoder, name: string, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw corrupt(name, error);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
