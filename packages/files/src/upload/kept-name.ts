import { nfc } from '@antoan/vietnamese-text';
import { extensionsOf, type ContentType } from '../inspection/content-type.ts';

/** Characters; file systems take 255 bytes, and a Vietnamese letter has up to three. */
const longest = 80;

/** Names that Windows takes for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * The name a file is kept and given back under: what was sent, without folders, control characters and what file systems
 * refuse, and with an ending that says what the content is, whatever the sent one said.
 */
export function keptName(sent: string, type: ContentType): string {
  const base = nfc(sent).split(/[/\\]/u).at(-1)!;
  const clean = base
    .replace(/[<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/gu, '');
  const endings = extensionsOf(type);
  const ending = endings.find((each) => clean.toLowerCase().endsWith(`.${each}`));
  const stem = ending === undefined ? clean : clean.slice(0, -ending.length - 1).replace(/[ .]+$/u, '');
  const short = [...stem].slice(0, longest).join('').trim();
  const safe = short === '' || reserved.test(short) ? `tep ${short}`.trim() : short;
  return `${safe}.${ending ?? endings[0]}`;
}
