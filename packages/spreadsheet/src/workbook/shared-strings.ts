import { readWholeXml } from '../container/read-xml.ts';
import { corrupt, type ZipParts } from '../container/zip-parts.ts';
import { UnreadableWorkbookError } from '../sheet/sheet-problem.ts';
import { TextGatherer } from './text-gatherer.ts';

const PAGE = 1024 * 1024;

/**
 * The workbook's table of texts, kept as UTF-8 outside the garbage collector's reach and decoded when asked for:
 * a million short Vietnamese texts weigh a third of what they would as strings.
 */
export class SharedStrings {
  readonly #pages: Buffer[] = [];
  readonly #limit: number;
  #free = 0;
  #page = -1;
  #bytes = 0;
  #count = 0;
  /** Page, start and end of each text, side by side. */
  #places = new Uint32Array(3 * 1024);

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(text: string): void {
    const length = Buffer.byteLength(text);
    this.#bytes += length;
    if (this.#bytes > this.#limit)
      throw new UnreadableWorkbookError('workbook.inflation.exceeded', { limit: this.#limit });
    if (this.#page < 0 || this.#free + length > this.#pages[this.#page]!.length) {
      this.#page = this.#pages.push(Buffer.allocUnsafeSlow(Math.max(PAGE, length))) - 1;
      this.#free = 0;
    }
    this.#pages[this.#page]!.write(text, this.#free);
    this.#note(this.#page, this.#free, this.#free + length);
    this.#free += length;
  }

  /** The text at an index; undefined when there is none. */
  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return undefined;
    const place = index * 3;
    return this.#pages[this.#places[place]!]!.toString('utf8', this.#places[place + 1], this.#places[place + 2]);
  }

  #note(page: number, start: number, end: number): void {
    const place = this.#count * 3;
    if (place + 3 > this.#places.length) {
      const longer = new Uint32Array(this.#places.length * 2);
      longer.set(this.#places);
      this.#places = longer;
    }
    this.#places[place] = page;
    this.#places[place + 1] = start;
    this.#places[place + 2] = end;
    this.#count += 1;
  }
}

/** Reads the table of texts; rich text loses its looks and keeps its words. */
export async function readSharedStrings(parts: ZipParts, part: string, limit: number): Promise<SharedStrings> {
  if (parts.sizeOf(part) > limit * 8) throw new UnreadableWorkbookError('workbook.inflation.exceeded', { limit });
  const strings = new SharedStrings(limit);
  const gatherer = new TextGatherer();
  let entries = 0;
  await readWholeXml(parts, part, {
    open(name) {
      if (name === 'si') gatherer.begin();
      else gatherer.open(name);
    },
    text: (text) => gatherer.text(text),
    close(name) {
      gatherer.close(name);
      if (name !== 'si') return;
      // Even empty texts take room: as many as fit into the limit with some words each.
      if ((entries += 1) > limit / 32) throw corrupt(part);
      strings.add(gatherer.end());
    },
  });
  return strings;
}
