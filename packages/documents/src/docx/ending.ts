import { Paragraph, type Table } from 'docx';
import { decree30 } from '../document/decree-30.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { recipientLines } from '../document/wording.ts';
import { tight } from './lines.ts';
import { twips } from './measure.ts';
import { sideBySide } from './side-by-side.ts';

const { sizes } = decree30;
/** Room for a signature, in points. */
const roomToSign = 62;

/** Recipients at the left, who signs at the right, and what is said in small type. */
export function ending({ recipients, signature, colophon = [] }: OfficialDocument): (Paragraph | Table)[] {
  const left = [
    ...tight([{ text: 'Nơi nhận:', size: sizes.recipientsLabel, isBold: true, isItalic: true }], 'left'),
    ...tight(
      recipientLines(recipients).map((text) => ({ text, size: sizes.recipients })),
      'left',
    ),
  ];
  const right = [
    ...tight(
      signature.authority.map((line) => ({
        text: line.toLocaleUpperCase('vi'),
        size: sizes.signature,
        isBold: true,
      })),
    ),
    ...tight([{ text: signature.name ?? '', size: sizes.signature, isBold: true }], 'center', roomToSign),
  ];
  return [
    new Paragraph({ spacing: { before: twips(8), after: 0 } }),
    sideBySide([left, right], [0.5, 0.5]),
    ...tight(
      colophon.map((text) => ({ text, size: sizes.colophon })),
      'left',
      8,
    ),
  ];
}
