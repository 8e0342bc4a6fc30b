import type { Block, OfficialDocument } from '@antoan/documents';
import type { Reviewed } from './read-reviewed.ts';

/** What a list is printed from. */
export interface PrintedReview {
  year: number;
  number: string;
  date: string;
  issuerName: string;
  /** Place above the date. */
  place: string;
  reviewed: readonly Reviewed[];
  signatoryPosition: string | null;
  signatoryName: string | null;
}

const sections = [
  { outcome: 'CLEAR', title: 'Đủ điều kiện xem xét, đề nghị' },
  { outcome: 'HOLD', title: 'Tạm dừng, chưa đủ căn cứ' },
  { outcome: 'BAR', title: 'Không đề nghị xét tặng' },
] as const;

/** The list of what clause 5 says of a year (Danh sách rà soát), in the layout of Decree 30/2020/NĐ-CP. */
export function reviewDocument(printed: PrintedReview): OfficialDocument {
  const { year, number, date, issuerName, place, reviewed, signatoryPosition, signatoryName } = printed;
  return {
    issuer: { parent: null, name: issuerName },
    ...{ number, date },
    place,
    type: 'DANH SÁCH RÀ SOÁT',
    subject: `Tập thể, cá nhân được đề nghị danh hiệu thi đua, hình thức khen thưởng năm ${year} theo kết quả thực hiện tiêu chuẩn “An toàn về an ninh, trật tự”`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Thực hiện mục 5 Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh, ${issuerName} phối hợp với Công an tỉnh đã rà soát ${reviewed.length} đề nghị năm ${year}. Kết quả như sau:`,
      },
      ...sections.flatMap(({ outcome, title }, index): Block[] => {
        const rows = reviewed.filter((one) => one.outcome === outcome);
        return [
          { kind: 'heading', text: `${'I'.repeat(index + 1)}. ${title} (${rows.length})` },
          rows.length === 0 ? { kind: 'paragraph', text: 'Không có.' } : tableOf(rows),
        ];
      }),
    ],
    signature: { authority: signatoryPosition?.split('\n') ?? ['Trưởng ban'], name: signatoryName },
    recipients: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Công an tỉnh', 'Lưu: VT, TĐKT'],
  };
}

function tableOf(rows: readonly Reviewed[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 1, align: 'center' },
      { title: 'Đơn vị', width: 5 },
      { title: 'Tập thể, cá nhân', width: 4 },
      { title: 'Danh hiệu, hình thức', width: 4 },
      { title: 'Căn cứ', width: 6 },
    ],
    rows: rows.map(({ unitName, nominee, award, reason }, index) => [
      String(index + 1),
      unitName,
      nominee,
      award,
      reason,
    ]),
  };
}
