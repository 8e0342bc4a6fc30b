import { formatDateTime } from '@antoan/i18n';
import { Banner, LinkButton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import type { ProposalTable_ProposalFragment } from '../graphql/graphql.ts';

interface ProposalOutcomeProps {
  proposal: ProposalTable_ProposalFragment;
  decisionHref: (decisionId: string) => string;
}

/** What became of a submission, and why it ended if it was not decided. */
export function ProposalOutcome({ proposal, decisionHref }: ProposalOutcomeProps) {
  const { t } = useLingui();
  const { state, decision, authority, closedAt, closedReason } = proposal;
  if (decision)
    return (
      <LinkButton href={decisionHref(decision.id)} icon={Stamp}>
        {t`Quyết định ${{ number: decision.number }}`}
      </LinkButton>
    );
  const at = closedAt ? formatDateTime(closedAt) : '';
  if (state === 'WITHDRAWN') return <Banner title={t`Đã rút ngày ${{ at }}.`}>{closedReason}</Banner>;
  if (state === 'LAPSED')
    return (
      <Banner tone="warn" title={t`Hết hiệu lực từ ${{ at }}.`}>
        {t`Cơ quan quyết định hoặc cơ quan Công an của đơn vị trong danh sách đã thay đổi. Các hồ sơ trở lại trạng thái trước khi trình, lập tờ trình mới.`}
      </Banner>
    );
  return <p className="at-sub">{t`Đang chờ ${{ authority: authority.name }} quyết định.`}</p>;
}
