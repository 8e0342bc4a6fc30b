import type { OfficialDocument } from './document/official-document.ts';

/** A decision with a list of so many units as its annex. */
export function buildDecision(units: number): OfficialDocument {
  return {
    issuer: { parent: null, name: 'Ủy ban nhân dân tỉnh Lào Cai' },
    number: '5/QĐ-UBND',
    place: 'Lào Cai',
    date: '2022-01-05',
    type: 'QUYẾT ĐỊNH',
    subject: 'Về việc công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2021',
    decider: 'Chủ tịch Ủy ban nhân dân tỉnh Lào Cai',
    blocks: [
      { kind: 'paragraph', text: 'Căn cứ Luật Tổ chức chính quyền địa phương;', isItalic: true },
      { kind: 'centred', text: 'QUYẾT ĐỊNH:' },
      { kind: 'article', number: 'Điều 1.', text: 'Công nhận các đơn vị có tên trong danh sách kèm theo.' },
    ],
    signature: { authority: ['KT. Chủ tịch', 'Phó Chủ tịch'], name: null },
    recipients: ['Công an tỉnh', 'Lưu: VT, NC'],
    annexes: [
      {
        label: 'PHỤ LỤC',
        title: 'Danh sách đơn vị được công nhận',
        attachedTo: '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2022)',
        isLandscape: true,
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'STT', width: 1, align: 'center' },
              { title: 'Tên đơn vị', width: 6 },
            ],
            rows: Array.from({ length: units }, (_, index) => [String(index + 1), `Trường Dương Quỳ ${index + 1}`]),
          },
        ],
      },
    ],
  };
}
