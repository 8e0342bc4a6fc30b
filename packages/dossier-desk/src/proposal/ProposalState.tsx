import { Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ProposalState as State } from '../graphql/graphql.ts';

interface ProposalStateProps {
  state: State;
  decision?: { number: string } | null | undefined;
}

/** What became of a submission. */
export function ProposalState({ state, decision }: ProposalStateProps) {
  const { t } = useLingui();
  if (decision) return <Tag tone="seal">{t`Quyết định ${{ number: decision.number }}`}</Tag>;
  if (state === 'WITHDRAWN') return <Tag>{t`Đã rút`}</Tag>;
  if (state === 'LAPSED') return <Tag tone="warn">{t`Hết hiệu lực`}</Tag>;
  return <Tag>{t`Chờ quyết định`}</Tag>;
}
