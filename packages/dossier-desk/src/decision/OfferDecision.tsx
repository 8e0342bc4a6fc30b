import { formatDateTime } from '@antoan/i18n';
import { Banner, Button, ConfirmDialog, notify, ProblemsSummary } from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { Decision_DecisionFragment } from '../graphql/graphql.ts';
import '../dossier/problem-words.ts';

const OfferRecognition_mutation = graphql(`
  mutation OfferRecognition($input: OfferRecognitionInput!) {
    offerRecognition(input: $input) {
      recognitionDecision {
        id
        offeredForPublicationAt
        viewerCanOffer
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

/** The data owner's key: offers the units recognised for publication. The units not met are never part of it. */
export function OfferDecision({ decision }: { decision: Decision_DecisionFragment }) {
  const { t } = useLingui();
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, offer] = useMutation(OfferRecognition_mutation);
  const { metCount, number, offeredForPublicationAt } = decision;

  async function send() {
    const result = await offer({ input: { decisionId: decision.id } });
    setAsking(false);
    if (problems.keep({ payload: result.data?.offerRecognition ?? null, error: result.error }) || result.error) return;
    notify(t`Đã chuyển ${{ metCount }} đơn vị để công bố`);
  }

  if (offeredForPublicationAt) {
    return (
      <Banner tone="done" title={t`Đã chuyển công bố ${{ at: formatDateTime(offeredForPublicationAt) }}.`}>
        {t`Văn phòng UBND tỉnh duyệt, sau đó Cổng Thông tin điện tử đăng. Chỉ các đơn vị đạt được công bố.`}
      </Banner>
    );
  }
  if (!decision.viewerCanOffer) return null;
  return (
    <>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
      <Button tone="primary" icon={Megaphone} isWide isLoading={fetching} onPress={() => setAsking(true)}>
        {t`Chuyển công bố ${{ metCount }} đơn vị đạt`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Chuyển công bố theo Quyết định ${{ number }}?`}
        consequence={t`Tên ${{ metCount }} đơn vị đạt được chuyển cho Văn phòng UBND tỉnh duyệt. Danh sách chưa đạt không được công bố.`}
        actLabel={t`Chuyển công bố`}
        onAct={() => void send()}
        isActing={fetching}
      />
    </>
  );
}
