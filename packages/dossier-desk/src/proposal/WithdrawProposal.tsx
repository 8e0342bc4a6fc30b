import { Button, Drawer, notify, ProblemsSummary, Stack, TextArea } from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { ProposalTable_ProposalFragment } from '../graphql/graphql.ts';
import '../dossier/problem-words.ts';

const WithdrawProposal_mutation = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      recognitionProposal {
        id
        state
        version
        closedAt
        closedReason
        viewerCanDecide
        viewerCanWithdraw
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

interface WithdrawProposalProps {
  proposal: ProposalTable_ProposalFragment;
  /** Asks the server again: somebody else may have been first. */
  onStale: () => void;
}

/** The proposing police take a submission back, with a reason, while nobody has decided on it. */
export function WithdrawProposal({ proposal, onStale }: WithdrawProposalProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [isOpen, setOpen] = useState(false);
  const { value, change, settle } = useDraft(`withdrawal/${proposal.id}`, { reason: '' });
  const [{ fetching, error }, withdraw] = useMutation(WithdrawProposal_mutation);
  const count = proposal.metCount + proposal.notMetCount;

  async function act() {
    const missing = value.reason.trim()
      ? []
      : [{ code: 'recognitionProposal.reason.missing', path: ['reason'], params: [] }];
    if (problems.keep({ payload: { problems: missing } })) return;
    const result = await withdraw({
      input: { proposalId: proposal.id, version: proposal.version, reason: value.reason.trim() },
    });
    if (problems.keep({ payload: result.data?.withdrawProposal ?? null, error: result.error })) return onStale();
    if (result.error) return;
    settle({ reason: '' });
    setOpen(false);
    notify(t`Đã rút tờ trình, ${{ count }} hồ sơ trở lại chờ trình`);
  }

  return (
    <>
      <Button icon={Undo2} onPress={() => setOpen(true)}>
        {t`Rút tờ trình`}
      </Button>
      <Drawer
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t`Rút tờ trình ${{ number: proposal.number }}`}
        footer={
          <>
            <Button onPress={() => setOpen(false)}>{t`Giữ tờ trình`}</Button>
            <Button tone="stop" icon={Undo2} isLoading={fetching} onPress={() => void act()}>
              {t`Rút tờ trình và ${{ count }} hồ sơ`}
            </Button>
          </>
        }
      >
        <Stack gap="l">
          <p>{t`${{ count }} hồ sơ trở lại trạng thái trước khi trình. Số tờ trình này không dùng lại trong năm.`}</p>
          <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          <ProblemsSummary problems={problems.others('reason').map((message) => ({ message }))} />
          <TextArea
            label={t`Lý do rút`}
            hint={t`Không ghi tên cá nhân.`}
            rows={3}
            value={value.reason}
            onChange={(reason) => change(() => ({ reason }))}
            {...(problems.of('reason') ? { error: problems.of('reason') ?? '' } : {})}
          />
        </Stack>
      </Drawer>
    </>
  );
}
