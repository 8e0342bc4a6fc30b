import { useLingui } from '@lingui/react/macro';
import type { CouncilSessionState } from '../graphql/graphql.ts';

/** The words of a session's states. */
export function useSessionStateWords(): Record<CouncilSessionState, string> {
  const { t } = useLingui();
  return { OPEN: t`Đang chuẩn bị`, CLOSED: t`Đã họp`, CANCELLED: t`Không họp` };
}
