import type { Paragraph, Table } from 'docx';
import { decree30, motto, nation } from '../document/decree-30.ts';
import type { Annex, OfficialDocument } from '../document/official-document.ts';
import { numberLine, placeAndDate } from '../document/wording.ts';
import { rule, tight } from './lines.ts';
import { sideBySide } from './side-by-side.ts';

const { sizes, page, margins, head } = decree30;
const width = page.width - margins.left - margins.right;
const headWidth = width + 2 * head.overhang;
const shares = [head.issuerShare, 1 - head.issuerShare] as const;

/** Issuer and number at the left, nation, motto, place and date at the right; type and subject below. */
export function documentHead(document: OfficialDocument): (Paragraph | Table)[] {
  const { issuer, number, place, date, type, subject, decider } = document;
  const left = [
    ...tight([
      ...(issuer.parent === null ? [] : [{ text: issuer.parent.toLocaleUpperCase('vi'), size: sizes.issuer }]),
      { text: issuer.name.toLocaleUpperCase('vi'), size: sizes.issuer, isBold: true },
    ]),
    rule(22, headWidth * shares[0]),
    ...tight([{ text: numberLine(number), size: sizes.number }]),
  ];
  const right = [
    ...tight([
      { text: nation, size: sizes.nation, isBold: true },
      { text: motto, size: sizes.motto, isBold: true },
    ]),
    rule(44, headWidth * shares[1]),
    ...tight([{ text: placeAndDate(place, date), size: sizes.placeAndDate, isItalic: true }]),
  ];
  return [
    sideBySide([left, right], shares, head.overhang),
    ...tight([{ text: type, size: sizes.type, isBold: true }], 'center', 10),
    ...tight([{ text: subject, size: sizes.subject, isBold: true }]),
    rule(40, width),
    ...(decider === undefined
      ? []
      : tight([{ text: decider.toLocaleUpperCase('vi'), size: sizes.body, isBold: true }], 'center', 6)),
  ];
}

/** What an annex is and what it belongs to. */
export function annexHead({ label, title, attachedTo, isLandscape }: Annex): Paragraph[] {
  return [
    ...tight([
      { text: label, size: sizes.type, isBold: true },
      { text: title, size: sizes.subject, isBold: true },
      { text: attachedTo, size: sizes.body, isItalic: true },
    ]),
    rule(40, isLandscape ? page.height - margins.top - margins.bottom : width),
  ];
}
