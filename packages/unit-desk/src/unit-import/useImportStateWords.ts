import { useLingui } from '@lingui/react/macro';
import type { UnitImportState } from '../graphql/graphql.ts';

/** The words of how far a sheet has come. */
export function useImportStateWords(): Record<UnitImportState, string> {
  const { t } = useLingui();
  return {
    UPLOADED: t`Chờ kiểm tra`,
    CHECKING: t`Đang kiểm tra`,
    CHECKED: t`Đã kiểm tra`,
    REFUSED: t`Không đọc được`,
    APPLYING: t`Đang nhập`,
    APPLIED: t`Đã nhập`,
    FAILED: t`Không nhập được`,
    CANCELLED: t`Đã bỏ`,
  };
}
