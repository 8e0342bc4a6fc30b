import { readFileSync } from 'node:fs';
import { toString as qrOf } from 'qrcode';
import type { Certificate } from '../document/certificate.ts';
import { motto, nation } from '../document/decree-30.ts';
import { dateInWords, placeAndDate } from '../document/wording.ts';
import { typeset } from './typeset.ts';

const template = readFileSync(new URL('certificates.typ', import.meta.url), 'utf8');

/**
 * Certificates as one PDF to be printed in a batch, a page each, with a QR code that leads to where the code is checked.
 * @throws RangeError without a certificate
 */
export async function writeCertificates(certificates: readonly Certificate[]): Promise<Uint8Array> {
  const [first] = certificates;
  if (!first) throw new RangeError('There is no certificate to print.');
  const pages = await Promise.all(certificates.map(asPrinted));
  return typeset(template, {
    ...{ nation, motto, author: first.authority },
    title: `Giấy công nhận theo Quyết định số ${first.decision.number}`,
    certificates: JSON.stringify(pages),
  });
}

async function asPrinted({ decision, verification, place, ...certificate }: Certificate) {
  return {
    ...certificate,
    code: verification.code,
    page: verification.page,
    qr: await qrOf(verification.address, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 }),
    qrText: `Mã QR tra cứu giấy công nhận, mã ${verification.code}`,
    decisionLine: `Quyết định số ${decision.number} ${dateInWords(decision.date)}`,
    placeAndDate: placeAndDate(place, decision.date),
  };
}
