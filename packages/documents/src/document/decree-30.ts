/**
 * Sizes of Decree 30/2020/NĐ-CP, annex I: millimetres for the page, points for letters and spaces.
 * From the drafts and summaries at hand, cần đối chiếu văn bản gốc.
 */
export const decree30 = {
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  sizes: {
    motto: 13,
    nation: 12,
    issuer: 12,
    number: 13,
    placeAndDate: 13,
    type: 14,
    subject: 14,
    body: 14,
    table: 12,
    signature: 14,
    recipientsLabel: 12,
    recipients: 11,
    colophon: 10,
    pageNumber: 13,
  },
  /** Issuer and nation side by side reach into both margins, so that the nation's name stands on one line. */
  head: { overhang: 5, issuerShare: 0.43 },
  /** First line of a paragraph. */
  indent: 10,
  spaceBetweenParagraphs: 6,
  font: 'Times New Roman',
} as const;

/** Name of the nation and motto, above every document. */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
