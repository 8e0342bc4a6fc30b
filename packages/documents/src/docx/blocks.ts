import {
  AlignmentType,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { decree30 } from '../document/decree-30.ts';
import type { Block, Column, Table } from '../document/official-document.ts';
import { tight } from './lines.ts';
import { halfPoints, textWidth, twips, twipsOfMillimetres } from './measure.ts';

const { sizes, indent, spaceBetweenParagraphs, margins, page } = decree30;

/** The parts of the text, in Word's terms. */
export function blocks(parts: readonly Block[], isLandscape = false): (Paragraph | WordTable)[] {
  return parts.flatMap((part): (Paragraph | WordTable)[] => {
    switch (part.kind) {
      case 'table':
        return [table(part, isLandscape)];
      case 'heading':
        return [paragraph([{ text: part.text, bold: true }])];
      case 'centred':
        return tight([{ text: part.text, size: sizes.body, isBold: true }], 'center', spaceBetweenParagraphs);
      case 'article':
        return [paragraph([{ text: `${part.number} `, bold: true }, { text: part.text }])];
      case 'paragraph':
        return [paragraph([{ text: part.text, italics: part.isItalic === true }])];
    }
  });
}

function paragraph(runs: readonly { text: string; bold?: boolean; italics?: boolean }[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twipsOfMillimetres(indent) },
    spacing: { before: twips(spaceBetweenParagraphs), after: 0 },
    children: runs.map((run) => new TextRun({ ...run, size: halfPoints(sizes.body) })),
  });
}

function table({ columns, rows }: Table, isLandscape: boolean): WordTable {
  const whole = isLandscape ? twipsOfMillimetres(page.height - margins.top - margins.bottom) : textWidth;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((whole * width) / shares));
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, widths[index]!, { align: 'center', isBold: true })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align = 'left' }, index) => cell(row[index] ?? '', widths[index]!, { align })),
          }),
      ),
    ],
  });
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cell(
  text: string,
  width: number,
  { align, isBold = false }: { align: NonNullable<Column['align']>; isBold?: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: twips(3), bottom: twips(3), left: twips(4), right: twips(4) },
    children: [
      new Paragraph({
        alignment: alignments[align],
        children: [new TextRun({ text, bold: isBold, size: halfPoints(sizes.table) })],
      }),
    ],
  });
}
