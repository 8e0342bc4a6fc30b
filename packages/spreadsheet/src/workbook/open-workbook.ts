import { posix } from 'node:path';
import { unsupported } from '../container/recognise-file.ts';
import { readWholeXml } from '../container/read-xml.ts';
import { corrupt, type ZipParts } from '../container/zip-parts.ts';
import { MARK_NAME, readMark, type SheetMark } from '../sheet/sheet-mark.ts';
import { isTrue } from './raw-row.ts';

/** A worksheet as the workbook lists it. */
export interface Worksheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds its rows. */
  readonly part: string;
}

/** What a workbook says of itself before any row is read. */
export interface Workbook {
  readonly worksheets: readonly Worksheet[];
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
  readonly mark: SheetMark | null;
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** Finds the workbook among the parts of the zip and reads its list of sheets; tells what the zip is when it is none. */
export async function openWorkbook(parts: ZipParts): Promise<Workbook> {
  refuseForeign(parts);
  const [main] = [...(await readRelations(parts, '')).values()].filter(({ type }) => type === 'officeDocument');
  const part = main?.part ?? parts.find('xl/workbook.xml');
  if (!part) throw unsupported('ARCHIVE');
  const relations = await readRelations(parts, part);
  const listed: { name: string; hidden: boolean; relation: string }[] = [];
  const names = new Map<string, string>();
  let defines = '';
  let from1904 = false;
  await readWholeXml(parts, part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      else if (name === 'definedName') defines = attributes['name'] ?? '';
      else if (name === 'sheet')
        listed.push({
          name: attributes['name'] ?? '',
          hidden: (attributes['state'] ?? 'visible') !== 'visible',
          relation: relationId(attributes),
        });
    },
    text(text) {
      if (defines === MARK_NAME) names.set(defines, (names.get(defines) ?? '') + text);
    },
    close(name) {
      if (name === 'definedName') defines = '';
    },
  });
  if (new Set(listed.map(({ relation }) => relation)).size < listed.length) throw corrupt(part);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part ?? null;
  return {
    worksheets: listed.flatMap(({ name, hidden, relation }) => {
      const target = relations.get(relation);
      return target?.type === 'worksheet' ? [{ name, hidden, part: target.part }] : [];
    }),
    from1904,
    mark: readMark(names.get(MARK_NAME) ?? ''),
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
  };
}

function refuseForeign(parts: ZipParts): void {
  if (parts.find('xl/workbook.bin')) throw unsupported('XLSB');
  if (parts.find('xl/vbaProject.bin')) throw unsupported('XLSM');
  if (parts.find('xl/workbook.xml')) return;
  if (parts.find('content.xml') && parts.find('mimetype')) throw unsupported('ODS');
  for (const name of parts.names()) {
    if (name.startsWith('word/')) throw unsupported('WORD');
    if (name.startsWith('ppt/')) throw unsupported('POWERPOINT');
  }
  if (!parts.find('_rels/.rels')) throw unsupported('ARCHIVE');
}

/** The relations of a part by their ids; those of the whole zip when the part is ''. */
async function readRelations(parts: ZipParts, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  const name = parts.find(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!name) return relations;
  await readWholeXml(parts, name, {
    open(element, attributes) {
      if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = posix.resolve('/', folder, attributes['Target'] ?? '').slice(1);
      const found = parts.find(target);
      const type = posix.basename(attributes['Type'] ?? '');
      if (!found && type === 'worksheet') throw corrupt(target);
      if (found) relations.set(attributes['Id'] ?? '', { type, part: found });
    },
  });
  return relations;
}

/** The relation's id stands under a prefix that every program may choose. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
  return name ? attributes[name]! : '';
}
