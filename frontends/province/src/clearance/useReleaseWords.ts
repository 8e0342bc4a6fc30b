import type { ReleaseKind, ReleaseState } from '../graphql/graphql.ts';
import { useLingui } from '@lingui/react/macro';

/** The words of a release's states and kinds. */
export function useReleaseWords(): { states: Record<ReleaseState, string>; kinds: Record<ReleaseKind, string> } {
  const { t } = useLingui();
  return {
    states: { OFFERED: t`Chờ duyệt`, CLEARED: t`Đã duyệt`, PUBLISHED: t`Đã công bố`, WITHDRAWN: t`Đã rút` },
    kinds: { RECOGNITION: t`Đơn vị đạt tiêu chuẩn`, AWARD: t`Khen thưởng` },
  };
}
