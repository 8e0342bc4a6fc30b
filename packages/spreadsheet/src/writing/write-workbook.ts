import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { CellValue, Column } from '../sheet/column.ts';
import { REASONS_HEADING, type Sheet } from '../sheet/define-sheet.ts';
import { GUIDE_NAME, LISTS_NAME, MARK_NAME, markFormula } from '../sheet/sheet-mark.ts';
import { columnLetter, MOST_ROWS } from '../workbook/cell-reference.ts';
import { textCell, valueCell } from './cell-xml.ts';
import { guideXml, listsXml } from './guide-xml.ts';
import { look, lookOf, stylesXml } from './look.ts';
import { contentTypesXml, relationsXml, workbookRelationsXml } from './package-xml.ts';
import { validationsXml } from './validation-xml.ts';
import { XML_DECLARATION, xmlText } from './xml-text.ts';

/** A row to be written. */
export interface WrittenRow {
  /** What stands before the row, when there is a column of reasons. */
  readonly reason?: string;
  readonly values: Readonly<Record<string, CellValue | undefined>>;
  /** Text for cells that have no value. */
  readonly cells?: Readonly<Record<string, string | undefined>>;
}

/** Characters gathered before they are handed on. */
const PIECE = 64 * 1024;

/** Every file of the same rows has the same bytes: no clock is asked. */
const zipOptions = { mtime: new Date(Date.UTC(2000, 0, 1)), forceDosTimestamp: true, compressionLevel: 3 };

/** Writes a workbook as it is read: a slow reader slows the rows down, one that goes away ends them. */
export function writeWorkbook(sheet: Sheet, rows: AsyncIterable<WrittenRow>, withReasons: boolean): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const worksheet = Readable.from(worksheetXml(sheet, rows, withReasons));
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  worksheet.on('error', fail);
  zip.on('error', fail);
  zip.outputStream.on('error', fail);
  output.on('close', () => worksheet.destroy());
  const add = (name: string, content: string) => zip.addBuffer(Buffer.from(content), name, zipOptions);
  add('[Content_Types].xml', contentTypesXml);
  add('_rels/.rels', relationsXml);
  add('xl/workbook.xml', workbookXml(sheet));
  add('xl/_rels/workbook.xml.rels', workbookRelationsXml);
  add('xl/styles.xml', stylesXml);
  zip.addReadStream(worksheet, 'xl/worksheets/sheet1.xml', zipOptions);
  add('xl/worksheets/sheet2.xml', guideXml(sheet.columns));
  add('xl/worksheets/sheet3.xml', listsXml(sheet.columns));
  zip.end();
  zip.outputStream.pipe(output);
  return output;
}

function workbookXml(sheet: Sheet): string {
  return `${XML_DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews>\
<sheets><sheet name="${xmlText(sheet.title)}" sheetId="1" r:id="rId1"/><sheet name="${GUIDE_NAME}" sheetId="2" r:id="rId2"/>\
<sheet name="${LISTS_NAME}" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>\
<definedNames><definedName name="${MARK_NAME}" hidden="1">${xmlText(markFormula(sheet))}</definedName></definedNames></workbook>`;
}

async function* worksheetXml(
  sheet: Sheet,
  rows: AsyncIterable<WrittenRow>,
  withReasons: boolean,
): AsyncGenerator<string> {
  const firstPlace = withReasons ? 1 : 0;
  const letters = sheet.columns.map((_, index) => columnLetter(firstPlace + index));
  let piece = headXml(sheet, withReasons);
  let number = 1;
  for await (const row of rows) {
    number += 1;
    if (number > MOST_ROWS) throw new RangeError(`A sheet has no more than ${MOST_ROWS} rows`);
    piece += `<row r="${number}">`;
    if (withReasons) piece += textCell(`A${number}`, row.reason ?? '', look.reason);
    for (const [index, column] of sheet.columns.entries()) piece += cellXml(`${letters[index]}${number}`, column, row);
    piece += '</row>';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${tailXml(sheet, firstPlace)}`;
}

function cellXml(reference: string, column: Column, { values, cells }: WrittenRow): string {
  const cell = valueCell(reference, column, values[column.key]);
  const text = cell === '' ? cells?.[column.key] : undefined;
  return text ? textCell(reference, text) : cell;
}

function headXml(sheet: Sheet, withReasons: boolean): string {
  const reasons = withReasons ? [{ width: 60, look: look.reason }] : [];
  const columns = [
    ...reasons,
    ...sheet.columns.map((column) => ({ width: column.pageWidth ?? 18, look: lookOf(column) })),
  ];
  const widths = columns.map(
    (column, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${column.width}" style="${column.look}" customWidth="1"/>`,
  );
  const headings = [
    ...(withReasons ? [textCell('A1', REASONS_HEADING, look.heading)] : []),
    ...sheet.columns.map(({ heading, required }, index) =>
      textCell(
        `${columnLetter(index + reasons.length)}1`,
        required ? `${heading} *` : heading,
        required ? look.requiredHeading : look.heading,
      ),
    ),
  ];
  return `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`;
}

/** The checks of the columns, the page, and no green corners on codes: they are meant to be text. */
function tailXml(sheet: Sheet, firstPlace: number): string {
  const last = columnLetter(firstPlace + sheet.columns.length - 1);
  return `${validationsXml(sheet.columns, firstPlace)}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
<ignoredErrors><ignoredError sqref="A2:${last}${MOST_ROWS}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}
