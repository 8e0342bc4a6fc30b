import { useLingui } from '@lingui/react/macro';
import type { NominationState, NomineeSubject } from './screening.ts';

/** The words of a nomination's states. */
export function useNominationStateWords(): Record<NominationState, string> {
  const { t } = useLingui();
  return {
    DRAFT: t`Bản nháp`,
    SUBMITTED: t`Đã nộp`,
    BARRED: t`Không đề nghị`,
    HELD: t`Tạm dừng`,
    CLEARED: t`Đủ điều kiện`,
    ENDORSED: t`Cấp quản lý đã đồng ý`,
    IN_COUNCIL: t`Hội đồng đang xét`,
    PROPOSED: t`Đã trình`,
    GRANTED: t`Đã khen thưởng`,
    REFUSED: t`Không được tặng`,
    CONFERRED: t`Đã trao tặng`,
    REVOKED: t`Đã hủy bỏ`,
    WITHDRAWN: t`Đã rút`,
  };
}

/** Whom an award honours, in words. */
export function useNomineeSubjectWords(): Record<NomineeSubject, string> {
  const { t } = useLingui();
  return { COLLECTIVE: t`Tập thể`, HEAD: t`Người đứng đầu`, INDIVIDUAL: t`Cá nhân khác` };
}
