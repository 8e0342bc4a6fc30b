export type { Certificate } from './document/certificate.ts';
export type { Annex, Block, Column, OfficialDocument, Signature, Table } from './document/official-document.ts';
export { dateInWords } from './document/wording.ts';
export { writeDocx } from './docx/write-docx.ts';
export { TypesettingError } from './pdf/typeset.ts';
export { writePdf } from './pdf/write-pdf.ts';
export { writeCertificates } from './pdf/write-certificates.ts';
export { placeOfBody, spelledOut } from './document/body-name.ts';
