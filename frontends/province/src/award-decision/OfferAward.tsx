import { Banner, Button, ConfirmDialog, notify, ProblemsSummary } from '@antoan/ui';
import { formatDateTime } from '@antoan/i18n';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { OfferAward_DecisionFragment } from '../graphql/graphql.ts';
import '../screening/award-problem-words.ts';

export const OfferAward_decision = graphql(`
  fragment OfferAward_decision on AwardDecision {
    id
    number
    offeredForPublicationAt
    viewerCanOffer
    lines {
      id
    }
  }
`);

const OfferAward_mutation = graphql(`
  mutation OfferAward($input: OfferAwardInput!) {
    offerAward(input: $input) {
      awardDecision {
        id
        ...OfferAward_decision
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

/** The data owner's key on an award decision. */
export function OfferAward({ decision }: { decision: OfferAward_DecisionFragment }) {
  const { t } = useLingui();
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, offer] = useMutation(OfferAward_mutation);
  const count = decision.lines.length;
  const { number, offeredForPublicationAt } = decision;

  async function send() {
    const result = await offer({ input: { decisionId: decision.id } });
    setAsking(false);
    if (problems.keep({ payload: result.data?.offerAward ?? null, error: result.error }) || result.error) return;
    notify(t`Đã chuyển ${{ count }} khen thưởng để công bố`);
  }

  if (offeredForPublicationAt)
    return <Banner tone="done" title={t`Đã chuyển công bố ${{ at: formatDateTime(offeredForPublicationAt) }}.`} />;
  if (!decision.viewerCanOffer) return null;
  return (
    <>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
      <Button tone="primary" icon={Megaphone} isWide isLoading={fetching} onPress={() => setAsking(true)}>
        {t`Chuyển công bố ${{ count }} khen thưởng`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Chuyển công bố theo Quyết định ${{ number }}?`}
        consequence={t`Danh sách được khen thưởng được chuyển cho Văn phòng UBND tỉnh duyệt trước khi Cổng Thông tin điện tử đăng.`}
        actLabel={t`Chuyển công bố`}
        onAct={() => void send()}
        isActing={fetching}
      />
    </>
  );
}
