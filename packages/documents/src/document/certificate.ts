import type { LocalDate } from '@antoan/clock';
import type { Signature } from './official-document.ts';

/** A certificate of recognition (Giấy công nhận), one page of its own. */
export interface Certificate {
  /** Who recognises, e.g. "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI". */
  authority: string;
  /** Who is recognised. */
  holder: string;
  /** What as, e.g. "Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2021". */
  achievement: string;
  decision: { number: string; date: LocalDate };
  /** Number in the register of certificates. */
  number: string;
  place: string;
  signature: Signature;
  verification: {
    code: string;
    /** Where people type the code. */
    page: string;
    /** Where this very code is checked; it stands in the QR code. */
    address: string;
  };
}
