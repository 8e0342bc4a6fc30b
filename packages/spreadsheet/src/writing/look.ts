import type { Column } from '../sheet/column.ts';
import { XML_DECLARATION } from './xml-text.ts';

/** The looks that cells refer to by number; in the order of `cellXfs` below. */
export const look = {
  plain: 0,
  heading: 1,
  requiredHeading: 2,
  /** Text whatever is typed, so that leading zeros stay. */
  text: 3,
  /** Text that would begin a formula: Excel keeps it as text also after somebody edits it. */
  guardedText: 4,
  date: 5,
  integer: 6,
  reason: 7,
} as const;

/** The look of a column's cells. */
export function lookOf(column: Column): number {
  if (column.kind === 'date') return look.date;
  return column.kind === 'integer' ? look.integer : look.text;
}

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB7B7B7"/></${side}>`)
  .join('');

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

/** The part `xl/styles.xml`. */
export const stylesXml = `${XML_DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>\
<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>\
<font><sz val="12"/><color rgb="FFB3261E"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF5"/></patternFill></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFBE3C8"/></patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="8">\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${WRAPPED}</xf>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${MIDDLE}</xf>\
<xf numFmtId="49" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${MIDDLE}</xf>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1" applyAlignment="1">${WRAPPED}</xf>\
</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
