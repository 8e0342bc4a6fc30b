import { readWholeXml } from '../container/read-xml.ts';
import type { ZipParts } from '../container/zip-parts.ts';

/** What the look of a cell says of its content. */
export interface CellStyle {
  /** Numbers are shown as days. */
  readonly showsDate: boolean;
  /** The font, when it is one of an old Vietnamese encoding whose letters are no Unicode; else null. */
  readonly legacyFont: string | null;
}

/** The look of a cell that has none of its own. */
export const plainStyle: CellStyle = { showsDate: false, legacyFont: null };

const MOST_STYLES = 70_000;

/** Reads the looks of a workbook, in the order in which cells refer to them. */
export async function readCellStyles(parts: ZipParts, part: string): Promise<CellStyle[]> {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  let within = '';
  await readWholeXml(parts, part, {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'numFmts' || name === 'dxfs') within = name;
      else if (name === 'numFmt' && within === 'numFmts')
        formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'font' && within === 'fonts') fonts.push('');
      else if (name === 'name' && within === 'fonts') fonts[fonts.length - 1] = attributes['val'] ?? '';
      else if (name === 'xf' && within === 'cellXfs' && styles.length < MOST_STYLES) {
        const format = Number(attributes['numFmtId'] ?? 0);
        styles.push({
          showsDate: showsDate(format, formats.get(format)),
          legacyFont: legacyFont(fonts[Number(attributes['fontId'] ?? 0)] ?? ''),
        });
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return styles;
}

/** Tells from a number format whether it shows a day; times of day alone do not count. */
export function showsDate(id: number, code?: string): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, '');
  return /[yd]|m{3}/iu.test(bare) && !/^general$/iu.test(bare);
}

function legacyFont(name: string): string | null {
  return /^(?:\.Vn|VNI|VN[ -]?Times|ABC )/iu.test(name) ? name : null;
}
