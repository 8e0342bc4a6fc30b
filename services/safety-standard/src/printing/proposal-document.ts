import { placeOfBody, spelledOut, type OfficialDocument } from '@antoan/documents';
import type { ListedUnit } from './unit-table.ts';
import { unitTable } from './unit-table.ts';
import { standardName } from './decision-document.ts';

/** What a list before the authority is printed from. */
export interface PrintedProposal {
  year: number;
  number: string;
  date: string;
  proposerName: string;
  authorityName: string;
  legalBasis: string;
  met: readonly ListedUnit[];
  notMet: readonly ListedUnit[];
  isExtract: boolean;
}

/** The submission (tờ trình) by which the police put a list before the authority, in the layout of Decree 30/2020/NĐ-CP. */
export function proposalDocument(printed: PrintedProposal): OfficialDocument {
  const { year, number, date, proposerName, legalBasis, met, notMet, isExtract } = printed;
  const authorityName = spelledOut(printed.authorityName);
  const list = (title: string, units: readonly ListedUnit[]) =>
    units.length === 0 ? [] : [{ kind: 'heading' as const, text: title }, unitTable(units, 'Căn cứ')];
  return {
    issuer: { parent: null, name: proposerName },
    ...{ number, date },
    place: placeOfBody(proposerName),
    type: 'TỜ TRÌNH',
    subject: `Về việc đề nghị công nhận cơ quan, doanh nghiệp, nhà trường đạt ${standardName} năm ${year}`,
    blocks: [
      { kind: 'centred', text: `Kính gửi: ${authorityName}` },
      {
        kind: 'paragraph',
        text: `Căn cứ ${legalBasis}, ${proposerName} đã thẩm định hồ sơ năm ${year} của các đơn vị và đề nghị ${authorityName} xem xét, quyết định ${met.length} đơn vị đạt, ${notMet.length} đơn vị chưa đạt như sau:`,
      },
      ...list(`1. Đề nghị công nhận đạt (${met.length} đơn vị)`, met),
      ...list(`2. Đề nghị xác định chưa đạt (${notMet.length} đơn vị)`, notMet),
      { kind: 'paragraph', text: `${proposerName} kính trình ${authorityName} xem xét, quyết định./.` },
    ],
    signature: { authority: ['Thủ trưởng đơn vị'], name: null },
    recipients: ['Như trên', 'Lưu: VT'],
    colophon: isExtract ? ['Bản trích: chỉ có các đơn vị thuộc phạm vi của người in.'] : [],
  };
}
