import { NotFoundError } from '@antoan/app-error';
import { savedAs, type FileDesk, type FileDeskParts } from '@antoan/files';
import { isId } from '@antoan/ids';
import { ReviewList } from './review-list.entity.ts';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Hands out lists as they were issued, byte for byte: `review-lists/<id>.pdf` and `review-lists/<id>.docx`. */
export function openReviewListDesk({ inScope }: FileDeskParts): FileDesk {
  return {
    async answer(path, who) {
      const [, id = '', kind] = /^review-lists\/([^/.]+)\.(pdf|docx)$/u.exec(path) ?? [];
      if (kind !== 'pdf' && kind !== 'docx') return null;
      const list = await inScope({ ...who, readOnly: true }, async ({ em }) =>
        isId(id) ? em.findOne(ReviewList, { id }, { populate: [kind] as never }) : null,
      );
      if (!list) throw new NotFoundError('reviewList');
      const name = `Danh sách rà soát năm ${list.year} số ${list.number}.${kind}`.replaceAll('/', '-');
      return new Response(new Uint8Array(list[kind]), {
        headers: {
          'content-type': types[kind],
          etag: `"${kind === 'pdf' ? list.pdfSha256 : list.docxSha256}"`,
          ...savedAs(name),
        },
      });
    },
  };
}
