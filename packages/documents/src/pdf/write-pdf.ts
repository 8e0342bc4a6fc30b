import { readFileSync } from 'node:fs';
import { decree30, motto, nation } from '../document/decree-30.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { numberLine, placeAndDate, recipientLines } from '../document/wording.ts';
import { typeset } from './typeset.ts';

const template = readFileSync(new URL('official-document.typ', import.meta.url), 'utf8');

/**
 * The document as PDF with the letters in it, tagged for readers' aids (PDF/UA-1). The same document gives the same bytes.
 * @throws TypesettingError when the template cannot take it, which is a fault of ours
 */
export function writePdf(document: OfficialDocument): Promise<Uint8Array> {
  return typeset(template, { document: JSON.stringify(asPrinted(document)), layout: JSON.stringify(decree30) });
}

/** What the template prints: every line said, nothing left for it to word. */
function asPrinted({ number, place, date, recipients, decider, annexes, colophon, ...document }: OfficialDocument) {
  return {
    ...document,
    ...{ nation, motto },
    title: `${document.type} ${document.subject}`,
    author: document.issuer.name,
    numberLine: numberLine(number),
    placeAndDate: placeAndDate(place, date),
    recipients: recipientLines(recipients),
    decider: decider ?? null,
    annexes: annexes ?? [],
    colophon: colophon ?? [],
  };
}
