import type { OfficialDocument } from '../document/official-document.ts';

/** The document as Word (.docx), in the same layout as the PDF, for offices that go on writing in it. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  // The writer of Word files takes 30 MB: only processes that write one load it.
  const { packDocx } = await import('./pack-docx.ts');
  return packDocx(document);
}
