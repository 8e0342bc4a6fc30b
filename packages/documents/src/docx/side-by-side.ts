import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { textWidth, twipsOfMillimetres } from './measure.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/**
 * Two columns without lines.
 * @param shares of the width; they add up to 1
 * @param overhang millimetres by which it reaches into both margins
 */
export function sideBySide(columns: readonly Paragraph[][], shares: readonly number[], overhang = 0): Table {
  const whole = textWidth + 2 * twipsOfMillimetres(overhang);
  const widths = shares.map((share) => Math.round(whole * share));
  return new Table({
    borders,
    layout: TableLayoutType.FIXED,
    indent: { size: -twipsOfMillimetres(overhang), type: WidthType.DXA },
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              children,
              width: { size: widths[index]!, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });
}
