import { NotFoundError } from '@antoan/app-error';
import { writeCertificates, writeDocx, writePdf, type OfficialDocument } from '@antoan/documents';
import { savedAs, type FileDesk, type FileDeskParts } from '@antoan/files';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { certificatesOf } from './certificates.ts';
import { printedDecision, printedProposal } from './read-printed.ts';
import { decisionDocument } from './decision-document.ts';
import { proposalDocument } from './proposal-document.ts';

/** What is printed of a row that the viewer found: as PDF, or as Word for offices that go on writing in it. */
const documents: Readonly<Record<string, (id: string, context: Context) => Promise<OfficialDocument | null>>> = {
  async 'recognition-decisions'(id, context) {
    const printed = await printedDecision(id, context);
    return printed && decisionDocument(printed);
  },
  async 'recognition-proposals'(id, context) {
    const printed = await printedProposal(id, context);
    return printed && proposalDocument(printed);
  },
};

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Hands out documents made from what the viewer may see: `<noun>/<id>/document.pdf`, `<noun>/<id>/document.docx` and
 * `recognition-decisions/<id>/certificates.pdf`.
 */
export function openPrintingDesk({ inScope, publicUrl }: FileDeskParts): FileDesk {
  return {
    async answer(path, who) {
      const [noun = '', id = '', file = ''] = path.split('/');
      const read = documents[noun];
      if (!read) return null;
      if (!isId(id)) throw new NotFoundError(noun);
      const scope = { ...who, readOnly: true };
      if (noun === 'recognition-decisions' && file === 'certificates.pdf') {
        const certificates = await inScope(scope, (context) => certificatesOf(id, publicUrl, context));
        if (certificates.length === 0) throw new NotFoundError('certificate');
        return saved(
          await writeCertificates(certificates),
          types.pdf,
          `Giấy công nhận ${certificates[0]!.decision.number}.pdf`,
        );
      }
      const [, kind] = /^document\.(pdf|docx)$/u.exec(file) ?? [];
      const document = kind === undefined ? null : await inScope(scope, (context) => read(id, context));
      if (!document) throw new NotFoundError(noun);
      const name = `${document.type} ${document.number ?? ''}.${kind}`;
      // Written when the transaction is over: a long list takes seconds.
      return kind === 'docx'
        ? saved(await writeDocx(document), types.docx, name)
        : saved(await writePdf(document), types.pdf, name);
    },
  };
}

function saved(content: Uint8Array, type: string, name: string): Response {
  return new Response(new Uint8Array(content), {
    headers: { 'content-type': type, 'content-length': String(content.length), ...savedAs(name.replaceAll('/', '-')) },
  });
}
