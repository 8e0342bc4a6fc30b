import type { Columns } from '../sheet/column.ts';
import { columnLetter } from '../workbook/cell-reference.ts';
import { look } from './look.ts';
import { textCell } from './cell-xml.ts';
import { howToFill } from './validation-xml.ts';
import { XML_DECLARATION } from './xml-text.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The sheet that explains the columns, one in a row. */
export function guideXml(columns: Columns): string {
  const lines = columns.map((column) => [
    column.heading,
    column.required ? 'Bắt buộc' : '',
    [howToFill(column), column.hint].filter(Boolean).join(' '),
    column.example ?? '',
  ]);
  const rows = [['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ'], ...lines].map((line, index) => {
    const style = index === 0 ? look.heading : look.plain;
    const cells = line.map((text, place) => (text ? textCell(`${'ABCD'[place]}${index + 1}`, text, style) : ''));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const widths = [30, 14, 70, 30].map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET}"><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The hidden sheet of the drop-downs: a column for each column of choices. */
export function listsXml(columns: Columns): string {
  const lists = columns.flatMap((column) => (column.kind === 'choice' ? [column.choices] : []));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) => {
    const cells = lists.map((list, place) => {
      const choice = list[row];
      return choice ? textCell(`${columnLetter(place)}${row + 1}`, choice.label) : '';
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
