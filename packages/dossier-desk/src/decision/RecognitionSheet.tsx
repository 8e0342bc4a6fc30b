import { Sheet, SheetArticle } from '@antoan/ui';
import type { ReactNode } from 'react';
import type { DecisionKind } from '../graphql/graphql.ts';
import { issuerLines, placeOfIssue } from './authority-lines.ts';

interface RecognitionSheetProps {
  /** A sheet about to be signed decides a list. */
  kind?: DecisionKind;
  authorityName: string;
  year: number;
  metCount: number;
  notMetCount: number;
  /** What follows "Số:". */
  number: ReactNode;
  /** What follows the place: "ngày … tháng … năm …". */
  date: ReactNode;
  /** Body that proposed, among the recipients. */
  proposerName?: string | undefined;
  /** As typed or stored; the chair's when nothing was. */
  signatoryPosition?: string | null | undefined;
  signatoryName: string;
  signedOn?: string | null;
  isFresh?: boolean;
  /** Number and date of the decision that this one amends or revokes. */
  amends?: { number: string; date: string } | null | undefined;
}

/**
 * The decision on a list of results as Decree 30/2020 lays it out. A document is Vietnamese in every language of
 * the page, so its sentences are not translated.
 */
export function RecognitionSheet(props: RecognitionSheetProps) {
  const { authorityName, year, metCount, notMetCount, proposerName, amends, kind = 'RECOGNISE' } = props;
  const recipients = ['Như Điều 1;', ...(proposerName ? [`${proposerName};`] : []), 'Lưu: VT, NC.'];
  return (
    <Sheet
      issuer={issuerLines(authorityName)}
      number={props.number}
      placeAndDate={
        <>
          {placeOfIssue(authorityName)}, {props.date}
        </>
      }
      kind="QUYẾT ĐỊNH"
      subject={
        <>
          {subjects[kind]}
          <br />
          “An toàn về an ninh, trật tự” năm {year}
        </>
      }
      recipients={recipients}
      signatoryPosition={props.signatoryPosition?.trim() || 'CHỦ TỊCH'}
      signatoryName={props.signatoryName}
      signedOn={props.signedOn ?? null}
      isFresh={props.isFresh ?? false}
    >
      <SheetArticle number={1}>
        {kind === 'AMEND' ? `Sửa đổi kết quả tại Quyết định số ${amends?.number}: ` : ''}
        {kind === 'REVOKE'
          ? `Thu hồi kết quả công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year} tại Quyết định số ${amends?.number} đối với đơn vị có tên kèm theo; giấy công nhận đã cấp không còn giá trị.`
          : firstArticle(year, metCount, notMetCount)}
      </SheetArticle>
      <SheetArticle number={2}>Quyết định có hiệu lực kể từ ngày ký.</SheetArticle>
    </Sheet>
  );
}

const subjects: Record<DecisionKind, string> = {
  RECOGNISE: 'Công nhận kết quả thực hiện tiêu chuẩn',
  AMEND: 'Sửa đổi kết quả thực hiện tiêu chuẩn',
  REVOKE: 'Thu hồi kết quả thực hiện tiêu chuẩn',
};

// Numbers under ten carry a zero in documents.
function firstArticle(year: number, metCount: number, notMetCount: number): string {
  const count = (value: number) => String(value).padStart(2, '0');
  const met =
    metCount > 0
      ? `Công nhận ${count(metCount)} đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year}`
      : null;
  const notMet =
    notMetCount > 0
      ? met
        ? `${count(notMetCount)} đơn vị chưa đạt`
        : `${count(notMetCount)} đơn vị chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year}`
      : null;
  return `${[met, notMet].filter(Boolean).join('; ')} (có danh sách kèm theo).`;
}
