import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Seal } from '../seal/Seal.tsx';

interface SheetProps {
  /** The issuing body in one or two lines of capitals: "ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI". */
  issuer: readonly [string] | readonly [string, string];
  /** What follows "Số:", e.g. a FillIn and "/QĐ-UBND". */
  number: ReactNode;
  /** Place and date, e.g. "Lào Cai, ngày … tháng 12 năm 2020". */
  placeAndDate: ReactNode;
  /** "QUYẾT ĐỊNH". */
  kind: string;
  /** The subject under the kind, in one or more lines. */
  subject: ReactNode;
  /** The articles: SheetArticle. */
  children: ReactNode;
  recipients: readonly string[];
  /** "CHỦ TỊCH", or the authority line with it. */
  signatoryPosition: ReactNode;
  signatoryName: string;
  /** The day it was signed, or null. */
  signedOn?: string | null;
  /** Plays the seal's impression once. */
  isFresh?: boolean;
}

/** A document in the layout of Decree 30/2020. Number and date are typed where they stand; Tab goes through the blanks. */
export function Sheet(props: SheetProps) {
  const { t } = useLingui();
  return (
    <article className="at-sheet" aria-label={t`Tờ quyết định`} lang="vi">
      <div className="at-sheet-top">
        <div>
          {props.issuer.map((line, index) => (
            <div key={line} className={index === props.issuer.length - 1 ? 'at-sheet-strong' : undefined}>
              {line}
            </div>
          ))}
          <div className="at-sheet-rule" />
        </div>
        <div>
          <div className="at-sheet-strong">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
          <div className="at-sheet-strong at-sheet-motto">Độc lập - Tự do - Hạnh phúc</div>
          <div className="at-sheet-rule at-sheet-rule-long" />
        </div>
      </div>
      <div className="at-sheet-top at-sheet-second">
        <div>Số: {props.number}</div>
        <div className="at-sheet-date">{props.placeAndDate}</div>
      </div>
      <h2 className="at-sheet-kind">{props.kind}</h2>
      <div className="at-sheet-subject">{props.subject}</div>
      <div className="at-sheet-rule" />
      <div className="at-sheet-text">{props.children}</div>
      <div className="at-sheet-end">
        <div className="at-sheet-recipients">
          <b>
            <i>Nơi nhận:</i>
          </b>
          <ul>
            {props.recipients.map((recipient) => (
              <li key={recipient}>- {recipient}</li>
            ))}
          </ul>
        </div>
        <div className="at-sheet-signature">
          <b>{props.signatoryPosition}</b>
          <Seal size="small" date={props.signedOn} isFresh={props.isFresh} />
          <b>{props.signatoryName}</b>
        </div>
      </div>
    </article>
  );
}

/** One article: "Điều 1." and its text. */
export function SheetArticle({ number, children }: { number: number; children: ReactNode }) {
  return (
    <p>
      <b>Điều {number}.</b> {children}
    </p>
  );
}

interface FillInProps {
  /** What belongs in the blank, for readers. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Room for this many digits. */
  digits?: number;
  isReadOnly?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  id?: string;
}

/** A blank in the document that is filled in where it stands. */
export function FillIn({ label, value, onChange, digits = 4, isReadOnly, isInvalid, describedBy, id }: FillInProps) {
  return (
    <input
      id={id}
      className={isInvalid ? 'at-fill-in at-fill-in-invalid' : 'at-fill-in'}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
      style={{ width: `${digits + 1.6}ch` }}
    />
  );
}
