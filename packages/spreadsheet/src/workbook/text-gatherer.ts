/** Excel writes characters that XML does not take as `_x000D_`, and `_x005F_` for an underscore that would look so. */
const ESCAPED = /_x([0-9a-f]{4})_/giu;

/** Gathers the words of one text from its runs, leaving out how they are pronounced. */
export class TextGatherer {
  #text = '';
  #listens = false;
  #phonetic = false;

  begin(): void {
    this.#text = '';
    this.#listens = false;
    this.#phonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic = true;
    else if (name === 't') this.#listens = !this.#phonetic;
  }

  text(text: string): void {
    if (this.#listens) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#listens = false;
    else if (name === 'rPh') this.#phonetic = false;
  }

  end(): string {
    return unescapeText(this.#text);
  }
}

/** Turns Excel's own escapes back into the characters they stand for. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
