import { useLingui } from '@lingui/react/macro';

/** Which authority looks into something, in words, by its code. */
export function useHoldAuthorityWords(): Partial<Record<string, string>> {
  const { t } = useLingui();
  return {
    INVESTIGATION_POLICE: t`cơ quan điều tra`,
    PROCURACY: t`viện kiểm sát`,
    INSPECTORATE: t`cơ quan thanh tra`,
    PARTY_INSPECTION: t`ủy ban kiểm tra`,
    MANAGING_BODY: t`cơ quan quản lý`,
    OTHER_STATE_BODY: t`cơ quan nhà nước khác`,
  };
}
