import { buffer, text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** A worksheet as raw XML, for dirt that no library writes. */
export interface BuiltWorksheet {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** What stands before the rows, e.g. `<cols>…</cols>`. */
  readonly before?: string;
  /** The `<row>` elements. */
  readonly rows: string;
  /** What stands behind the rows, e.g. `<mergeCells>…</mergeCells>`. */
  readonly behind?: string;
}

/** A workbook as raw XML. */
export interface BuiltWorkbook {
  readonly sheets: readonly BuiltWorksheet[];
  /** The `<si>` elements of the shared strings. */
  readonly strings?: string;
  /** The content of the style sheet. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** Parts to add or to put in the place of others. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook with exactly this XML. */
export async function buildWorkbook({
  sheets,
  strings,
  styles,
  workbookPr = '',
  definedNames = '',
  parts,
}: BuiltWorkbook): Promise<Buffer> {
  const listed = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  if (strings !== undefined) relations.push(relation('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) relations.push(relation('rIdT', 'styles', '/xl/styles.xml'));
  return zipOf({
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}">${workbookPr}<sheets>${listed.join('')}</sheets>${definedNames}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${NAMESPACE}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${NAMESPACE}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ before = '', rows, behind = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${NAMESPACE}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...parts,
  });
}

/** The bytes of a zip with these parts. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The text of a part of a zip. */
export async function partOf(zip: Buffer, name: string): Promise<string> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of opened.eachEntry())
    if (entry.fileName === name) return text(await opened.openReadStreamPromise(entry));
  return '';
}

/** A `<row>` of cells: texts and numbers as they are, anything else as raw XML given by a function of the reference. */
export function rowXml(number: number, cells: readonly BuiltCell[], attributes = ''): string {
  const filled = cells.map((cell, place) => {
    const reference = `${String.fromCharCode(65 + place)}${number}`;
    if (cell === null) return '';
    if (typeof cell === 'function') return cell(reference);
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${number}" ${attributes}>${filled.join('')}</row>`;
}

/** A cell of {@link rowXml}. */
export type BuiltCell = string | number | null | ((reference: string) => string);
