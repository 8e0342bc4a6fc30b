import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { halfPoints, twips, twipsOfMillimetres } from './measure.ts';

/** A line of letters. */
export interface Line {
  text: string;
  /** Points. */
  size: number;
  isBold?: boolean;
  isItalic?: boolean;
}

/** Lines close to one another, as heads and endings have them. */
export function tight(lines: readonly Line[], alignment: 'left' | 'center' = 'center', before = 0): Paragraph[] {
  return lines.map(
    ({ text, size, isBold = false, isItalic = false }, index) =>
      new Paragraph({
        alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'CENTER'],
        spacing: { before: index === 0 ? twips(before) : 0, after: 0 },
        children: [new TextRun({ text, size: halfPoints(size), bold: isBold, italics: isItalic })],
      }),
  );
}

/** A short rule in the middle of what is so wide; lengths in millimetres. */
export function rule(length: number, width: number): Paragraph {
  const side = twipsOfMillimetres(Math.max(0, (width - length) / 2));
  return new Paragraph({
    spacing: { before: 0, after: twips(3) },
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}
