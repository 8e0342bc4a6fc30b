import { Sheet, SheetArticle } from '@antoan/ui';
import type { ReactNode } from 'react';
import { issuerLines, placeOfIssue } from './authority-lines.ts';

interface RecognitionSheetProps {
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
  /** Number and date of the decision that this one amends, and why. */
  amends?: { number: string; date: string } | null | undefined;
}

/**
 * The decision on a list of results as Decree 30/2020 lays it out. A document is Vietnamese in every language of
 * the page, so its sentences are not translated.
 */
export function RecognitionSheet(props: RecognitionSheetProps) {
  const { authorityName, year, metCount, notMetCount, proposerName, amends } = props;
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
          {amends ? 'Sửa đổi kết quả thực hiện tiêu chuẩn' : 'Công nhận kết quả thực hiện tiêu chuẩn'}
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
        {amends ? `Sửa đổi kết quả tại Quyết định số ${amends.number}: ` : ''}
        {firstArticle(year, metCount, notMetCount)}
      </SheetArticle>
      <SheetArticle number={2}>Quyết định có hiệu lực kể từ ngày ký.</SheetArticle>
    </Sheet>
  );
}

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
