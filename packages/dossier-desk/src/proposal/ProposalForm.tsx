import { useNavigate } from '@antoan/router';
import { Button, DateField, notify, ProblemsSummary, TextField } from '@antoan/ui';
import { FailureNotice, useDraft, usePlatform, useProblems } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import '../dossier/problem-words.ts';
import './proposal.css';

const ProposeRecognition_mutation = graphql(`
  mutation ProposeRecognition($input: ProposeRecognitionInput!) {
    proposeRecognition(input: $input) {
      recognitionProposal {
        id
        number
        date
        state
        version
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

interface ProposalFormProps {
  chosen: readonly { id: string; year: number }[];
  /** How many could be chosen. */
  total: number;
  onMarkAll: () => void;
  proposalHref: (proposalId: string) => string;
}

/** Number and date of the submission, and the act on the dossiers chosen above. */
export function ProposalForm({ chosen, total, onMarkAll, proposalHref }: ProposalFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const today = usePlatform()?.today ?? null;
  const problems = useProblems();
  const { value, change, settle } = useDraft<{ number: string; date: string | null }>('proposal', {
    number: '',
    date: null,
  });
  const [{ fetching, error }, propose] = useMutation(ProposeRecognition_mutation);
  const count = chosen.length;
  const date = value.date ?? today;

  async function send() {
    const missing = [
      ...(count === 0 ? [{ code: 'recognitionProposal.lines.missing', path: ['assessmentIds'], params: [] }] : []),
      ...(value.number.trim() ? [] : [{ code: 'recognitionProposal.number.missing', path: ['number'], params: [] }]),
    ];
    const [first] = chosen;
    if (problems.keep({ payload: { problems: missing } }) || !first || !date) return;
    const input = { year: first.year, assessmentIds: chosen.map(({ id }) => id), number: value.number.trim(), date };
    const result = await propose({ input });
    const payload = result.data?.proposeRecognition;
    if (problems.keep({ payload: payload ?? null, error: result.error }) || result.error) return;
    settle({ number: '', date: null });
    notify(t`Đã trình ${{ count }} đơn vị`);
    if (payload?.recognitionProposal) void navigate(proposalHref(payload.recognitionProposal.id));
  }

  return (
    <footer className="desk-proposal-form">
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary problems={problems.others('number', 'date').map((message) => ({ message }))} />
      <div className="desk-proposal-line">
        <span className="desk-proposal-count">
          <b className="at-num">{count}</b>/{total} <Plural value={total} other="hồ sơ đã chọn" />
          {count < total ? (
            <Button tone="quiet" size="small" onPress={onMarkAll}>
              {t`Chọn tất cả`}
            </Button>
          ) : null}
        </span>
        <TextField
          id="so-to-trinh"
          label={t`Số tờ trình`}
          placeholder={t`412/TTr-CAT`}
          value={value.number}
          onChange={(number) => change((current) => ({ ...current, number }))}
          {...(problems.of('number') ? { error: problems.of('number') ?? '' } : {})}
        />
        <DateField
          label={t`Ngày tờ trình`}
          value={date}
          onChange={(next) => change((current) => ({ ...current, date: next }))}
          {...(problems.of('date') ? { error: problems.of('date') ?? '' } : {})}
        />
        <Button tone="primary" icon={Send} isLoading={fetching} onPress={() => void send()}>
          {t`Trình ${{ count }} đơn vị`}
        </Button>
      </div>
    </footer>
  );
}
