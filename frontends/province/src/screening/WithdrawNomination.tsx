import { WithdrawNominationAct } from '@antoan/gate-words';
import { notify, ProblemsSummary } from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import './award-problem-words.ts';

const WithdrawNomination_nomination = graphql(`
  fragment WithdrawNomination_nomination on Nomination {
    id
    version
    state
    nomineeName
    withdrawalReason
    kind {
      code
      validFrom
      name
    }
    viewerCanWithdraw
  }
`);

const WithdrawNomination_mutation = graphql(`
  mutation WithdrawNomination($input: WithdrawNominationInput!) {
    withdrawNomination(input: $input) {
      nomination {
        id
        ...WithdrawNomination_nomination
        ...JointReview_nomination
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

/** Takes a nomination back before it is decided, with the reason; nothing where that is not the viewer's. */
export function WithdrawNomination(props: { nomination: FragmentType<typeof WithdrawNomination_nomination> }) {
  const { t } = useLingui();
  const { id, version, kind, nomineeName, viewerCanWithdraw } = readFragment(
    WithdrawNomination_nomination,
    props.nomination,
  );
  const reason = useDraft(`withdrawal/${id}`, '');
  const [{ fetching, error }, withdraw] = useMutation(WithdrawNomination_mutation);
  const problems = useProblems();
  if (!viewerCanWithdraw) return null;

  async function withdrawNow() {
    const result = await withdraw({ input: { id, version, reason: reason.value } });
    const payload = result.data?.withdrawNomination ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error) return false;
    reason.settle('');
    notify(t`Đã rút đề nghị ${{ nomineeName }}`);
    return true;
  }

  return (
    <WithdrawNominationAct
      awardName={kind.name}
      nomineeName={nomineeName}
      reason={reason.value}
      onReasonChange={reason.change}
      error={problems.of('reason')}
      notice={
        <>
          <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          <ProblemsSummary problems={problems.others('reason').map((message) => ({ message }))} />
        </>
      }
      isActing={fetching}
      onWithdraw={withdrawNow}
    />
  );
}
