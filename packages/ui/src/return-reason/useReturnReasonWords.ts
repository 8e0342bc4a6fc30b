import { useLingui } from '@lingui/react/macro';

/** Why a dossier goes back to its unit, by code. */
export type ReturnReason =
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_UNFIT'
  | 'ANSWER_UNFOUNDED'
  | 'COUNT_WRONG'
  | 'MINUTES_INCOMPLETE'
  | 'REGISTRATION_INCOMPLETE'
  | 'OTHER';

/** The words of the reasons, in the order in which they are offered. */
export function useReturnReasonWords(): Record<ReturnReason, string> {
  const { t } = useLingui();
  return {
    EVIDENCE_MISSING: t`Thiếu minh chứng`,
    EVIDENCE_UNFIT: t`Minh chứng chưa chứng minh được tiêu chí`,
    ANSWER_UNFOUNDED: t`Trả lời chưa đúng với thực tế nắm được`,
    COUNT_WRONG: t`Số liệu chưa khớp`,
    MINUTES_INCOMPLETE: t`Biên bản họp chưa đủ thành phần, nội dung`,
    REGISTRATION_INCOMPLETE: t`Bản đăng ký phấn đấu chưa đủ`,
    OTHER: t`Lý do khác`,
  };
}
