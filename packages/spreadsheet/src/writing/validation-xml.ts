import { asWritten, serialOf } from '../cell/calendar.ts';
import type { Column, Columns } from '../sheet/column.ts';
import { LISTS_NAME } from '../sheet/sheet-mark.ts';
import { columnLetter, MOST_ROWS } from '../workbook/cell-reference.ts';
import { xmlText } from './xml-text.ts';

interface Rule {
  readonly attributes: string;
  readonly formulas: readonly (string | number)[];
  /** What Excel says when something else is typed. */
  readonly refusal: string;
}

/** Excel shows no more characters of a message. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/** The drop-downs and checks of the columns, with the hint that shows when a cell is chosen. */
export function validationsXml(columns: Columns, firstPlace: number): string {
  const all = columns.map((column, index) => validationXml(column, columnLetter(firstPlace + index), columns));
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function validationXml(column: Column, letter: string, columns: Columns): string {
  const rule = ruleOf(column, columns);
  const [first, second] = rule.formulas;
  const title = xmlText(column.heading.slice(0, LONGEST_TITLE));
  const hint = xmlText((column.hint ?? rule.refusal).slice(0, LONGEST_MESSAGE));
  return [
    `<dataValidation ${rule.attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
    ` errorTitle="${title}" error="${xmlText(rule.refusal.slice(0, LONGEST_MESSAGE))}"`,
    ` promptTitle="${title}" prompt="${hint}" sqref="${letter}2:${letter}${MOST_ROWS}">`,
    first === undefined ? '' : `<formula1>${xmlText(String(first))}</formula1>`,
    second === undefined ? '' : `<formula2>${xmlText(String(second))}</formula2>`,
    '</dataValidation>',
  ].join('');
}

function ruleOf(column: Column, columns: Columns): Rule {
  const refusal = howToFill(column);
  const between = (kind: string, from: number, to: number): Rule => ({
    attributes: `type="${kind}" operator="between"`,
    formulas: [from, to],
    refusal,
  });
  switch (column.kind) {
    case 'text':
      return between('textLength', 0, column.maxLength ?? 500);
    case 'code':
      return column.width
        ? between('textLength', column.width, column.width)
        : between('textLength', 0, column.maxLength ?? 50);
    case 'integer':
      return between('whole', column.min ?? Number.MIN_SAFE_INTEGER, column.max ?? Number.MAX_SAFE_INTEGER);
    case 'date':
      return between('date', Math.max(1, serialOf(column.min ?? '1900-03-01')), serialOf(column.max ?? '2199-12-31'));
    case 'boolean':
      return { attributes: 'type="list"', formulas: ['"Có,Không"'], refusal };
    case 'choice': {
      const list = columnLetter(columns.filter(({ kind }) => kind === 'choice').indexOf(column));
      const formula = `'${LISTS_NAME}'!$${list}$1:$${list}$${column.choices.length}`;
      return { attributes: 'type="list"', formulas: [formula], refusal };
    }
  }
}

/** How a column is filled in, in one Vietnamese sentence. */
export function howToFill(column: Column): string {
  switch (column.kind) {
    case 'text':
      return `Ghi chữ, không quá ${column.maxLength ?? 500} ký tự.`;
    case 'code':
      return column.width
        ? `Ghi đủ ${column.width} ký tự, giữ cả các số 0 ở đầu.`
        : 'Ghi đúng mã, giữ cả các số 0 ở đầu.';
    case 'integer':
      return `Ghi số nguyên${rangeInWords(column.min, column.max)}.`;
    case 'date':
      return `Ghi ngày/tháng/năm${rangeInWords(column.min && asWritten(column.min), column.max && asWritten(column.max))}.`;
    case 'boolean':
      return 'Chọn Có hoặc Không.';
    case 'choice':
      return 'Chọn một mục trong danh sách.';
  }
}

function rangeInWords(min?: string | number, max?: string | number): string {
  return (min === undefined ? '' : ` từ ${min}`) + (max === undefined ? '' : ` đến ${max}`);
}
