import { dateInWords, placeOfBody, spelledOut, type Annex, type Block, type OfficialDocument } from '@antoan/documents';
import { DecisionKind } from '../recognition/decision-kind.enum.ts';
import type { RecognitionDecision } from '../recognition/recognition-decision.entity.ts';
import type { RecognitionLine } from '../recognition/recognition-line.entity.ts';
import { unitTable } from './unit-table.ts';

/** What a decision is printed from. */
export interface PrintedDecision {
  decision: RecognitionDecision;
  lines: readonly RecognitionLine[];
  /** The list it decides; null when it amends or revokes. */
  proposal: { number: string; date: string; proposerName: string } | null;
  /** The decision it amends or revokes. */
  amended: { number: string; date: string } | null;
  /** The circular that the year's standard rests on. */
  legalBasis: string;
  /** Whether only some of its lines are here. */
  isExtract: boolean;
}

export const standardName = 'tiêu chuẩn “An toàn về an ninh, trật tự”';

const subjectOf: Readonly<Record<DecisionKind, (year: number) => string>> = {
  RECOGNISE: (year) => `Về việc công nhận cơ quan, doanh nghiệp, nhà trường đạt ${standardName} năm ${year}`,
  AMEND: (year) => `Về việc sửa đổi quyết định công nhận đạt ${standardName} năm ${year}`,
  REVOKE: (year) => `Về việc thu hồi công nhận đạt ${standardName} năm ${year}`,
};

/** A decision on recognition with its lists, in the layout of Decree 30/2020/NĐ-CP. */
export function decisionDocument(printed: PrintedDecision): OfficialDocument {
  const { decision, isExtract } = printed;
  const { kind, year, number, date, authorityName, signatoryPosition, signatoryName } = decision;
  return {
    issuer: { parent: null, name: spelledOut(authorityName) },
    ...{ number, date },
    place: placeOfBody(authorityName),
    type: 'QUYẾT ĐỊNH',
    subject: subjectOf[kind](year),
    decider: spelledOut(decision.signatory),
    blocks: [...bases(printed), { kind: 'centred', text: 'QUYẾT ĐỊNH:' }, ...articles(printed)],
    signature: { authority: signatoryPosition?.split('\n') ?? ['Chủ tịch'], name: signatoryName },
    recipients: ['Như Điều 3', ...(printed.proposal ? [printed.proposal.proposerName] : []), 'Lưu: VT'],
    annexes: annexes(printed),
    colophon: isExtract ? ['Bản trích: chỉ có các đơn vị thuộc phạm vi của người in.'] : [],
  };
}

function bases({ legalBasis, proposal, amended }: PrintedDecision): Block[] {
  const words = [
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    `Căn cứ ${legalBasis};`,
    ...(amended ? [`Xét Quyết định số ${amended.number} ${dateInWords(amended.date)};`] : []),
    ...(proposal
      ? [`Theo đề nghị của ${proposal.proposerName} tại Tờ trình số ${proposal.number} ${dateInWords(proposal.date)}.`]
      : []),
  ];
  return words.map((text) => ({ kind: 'paragraph', text, isItalic: true }));
}

function articles({ decision, lines, amended }: PrintedDecision): Block[] {
  const met = lines.filter(({ result }) => result === 'MET').length;
  const notMet = lines.filter(({ result }) => result === 'NOT_MET').length;
  const { kind, year, reason } = decision;
  const units = lines.map(({ unitName }) => unitName).join('; ');
  const first: Readonly<Record<DecisionKind, string>> = {
    RECOGNISE:
      `Công nhận ${met} đơn vị đạt ${standardName} năm ${year} (danh sách tại Phụ lục I kèm theo).` +
      (notMet > 0 ? ` Xác định ${notMet} đơn vị chưa đạt (danh sách tại Phụ lục II kèm theo).` : ''),
    AMEND: `Sửa đổi Quyết định số ${amended?.number ?? ''} đối với ${units}: kết quả năm ${year} là ${met > 0 ? 'đạt' : 'chưa đạt'}.`,
    REVOKE: `Thu hồi công nhận đạt ${standardName} năm ${year} của ${units}; giấy công nhận đã cấp không còn giá trị.`,
  };
  return [
    { kind: 'article', number: 'Điều 1.', text: reason ? `${first[kind]} Lý do: ${reason}` : first[kind] },
    { kind: 'article', number: 'Điều 2.', text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    {
      kind: 'article',
      number: 'Điều 3.',
      text: 'Thủ trưởng các cơ quan liên quan và các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    },
  ];
}

function annexes({ decision, lines }: PrintedDecision): Annex[] {
  if (decision.kind !== DecisionKind.RECOGNISE) return [];
  const attachedTo = `(Kèm theo Quyết định số ${decision.number} ${dateInWords(decision.date)} của ${spelledOut(decision.signatory)})`;
  const listed = (result: string) => lines.filter((line) => line.result === result);
  const annex = (label: string, title: string, remark: string, of: readonly RecognitionLine[]): Annex[] =>
    of.length === 0
      ? []
      : [
          {
            ...{ label, title, attachedTo },
            blocks: [
              unitTable(
                of.map(({ position, unitName, certificateNumber, basis }) => ({
                  position,
                  name: unitName,
                  remark:
                    certificateNumber ?? (basis === 'NOT_SUBMITTED' ? 'Không nộp hồ sơ' : 'Theo kết quả thẩm định'),
                })),
                remark,
              ),
            ],
          },
        ];
  return [
    ...annex(
      'PHỤ LỤC I',
      `Danh sách đơn vị đạt ${standardName} năm ${decision.year}`,
      'Số giấy công nhận',
      listed('MET'),
    ),
    ...annex(
      'PHỤ LỤC II',
      `Danh sách đơn vị chưa đạt ${standardName} năm ${decision.year}`,
      'Căn cứ',
      listed('NOT_MET'),
    ),
  ];
}
