import { useNavigate } from '@antoan/router';
import {
  Button,
  Checks,
  ConfirmDialog,
  FillIn,
  focusField,
  notify,
  ProblemsSummary,
  SignatoryFields,
  Stack,
} from '@antoan/ui';
import { describeProblem, FailureNotice, useDraft, usePlatform, useProblems, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { SigningForm_ProposalFragment } from '../graphql/graphql.ts';
import { RecognitionSheet } from './RecognitionSheet.tsx';
import { localDateOf, type SheetDate, sheetDateOf } from './sheet-date.ts';
import { type IssuedNumber, useSigningChecks } from './useSigningChecks.ts';
import '../dossier/problem-words.ts';
import './decision.css';

const DecideRecognition_mutation = graphql(`
  mutation DecideRecognition($input: DecideRecognitionInput!) {
    decideRecognition(input: $input) {
      recognitionDecision {
        id
        number
        date
        metCount
        notMetCount
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

const SUFFIX = '/QĐ-UBND';

interface SigningFormProps {
  proposal: SigningForm_ProposalFragment;
  issued: readonly IssuedNumber[];
  decisionHref: (decisionId: string) => string;
  /** Asks the server again: somebody else may have been first. */
  onStale: () => void;
}

/** The sheet with its blanks, the checks, and the seal. */
export function SigningForm({ proposal, issued, decisionHref, onStale }: SigningFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const viewer = useViewer();
  const today = usePlatform()?.today ?? '';
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const { value, change, settle } = useDraft<Blanks>(`decision/${proposal.id}`, blank(today), {
    version: proposal.version,
  });
  const [{ fetching, error }, decide] = useMutation(DecideRecognition_mutation);

  const digits = value.number.trim();
  const number = digits ? `${digits}${SUFFIX}` : '';
  const date = localDateOf(value);
  const checks = useSigningChecks(proposal, issued, { number, date });
  const { metCount, notMetCount, authority, year } = proposal;
  const count = metCount + notMetCount;
  const isOpen = proposal.state === 'PROPOSED' && proposal.viewerCanDecide;
  const { position = '', name = '' } = value;
  const signed = { signatoryPosition: position.trim() || null, signatoryName: name.trim() || null };
  const set = (field: keyof typeof value) => (next: string) => change((current) => ({ ...current, [field]: next }));

  const ended: Partial<Record<typeof proposal.state, string>> = {
    DECIDED: t`Tờ trình này đã được quyết định.`,
    WITHDRAWN: t`Công an đã rút tờ trình này.`,
    LAPSED: t`Tờ trình này hết hiệu lực vì cơ quan quyết định hoặc cơ quan Công an đã thay đổi.`,
  };

  function ask() {
    problems.clear();
    const open = checks.find(({ isMet }) => !isMet);
    if (open?.id === 'number') return focusField('so-quyet-dinh');
    if (open?.id === 'date') return focusField('ngay-quyet-dinh');
    if (!open) setAsking(true);
  }

  async function sign() {
    if (fetching || !date) return;
    const result = await decide({
      input: { proposalId: proposal.id, version: proposal.version, number, date, ...signed },
    });
    setAsking(false);
    const payload = result.data?.decideRecognition;
    if (problems.keep({ payload: payload ?? null, error: result.error })) return onStale();
    if (result.error || !payload?.recognitionDecision) return;
    settle(blank(today));
    notify(t`Đã ban hành quyết định ${{ number }}`);
    void navigate(`${decisionHref(payload.recognitionDecision.id)}?moi=1`);
  }

  return (
    <Stack>
      <RecognitionSheet
        authorityName={authority.name}
        {...{ year, metCount, notMetCount }}
        proposerName={proposal.proposer?.name}
        signatoryPosition={position}
        signatoryName={name || (position ? '' : (viewer?.displayName ?? ''))}
        number={
          <>
            <FillIn
              id="so-quyet-dinh"
              label={t`Số quyết định`}
              value={value.number}
              onChange={set('number')}
              isReadOnly={!isOpen}
              isInvalid={Boolean(problems.of('number'))}
              describedBy="kiem-tra-truoc-khi-ky"
            />
            {SUFFIX}
          </>
        }
        date={
          <>
            ngày{' '}
            <FillIn
              id="ngay-quyet-dinh"
              label={t`Ngày`}
              digits={2}
              value={value.day}
              onChange={set('day')}
              isReadOnly={!isOpen}
              isInvalid={Boolean(problems.of('date'))}
            />{' '}
            tháng{' '}
            <FillIn label={t`Tháng`} digits={2} value={value.month} onChange={set('month')} isReadOnly={!isOpen} /> năm{' '}
            <FillIn label={t`Năm`} digits={4} value={value.year} onChange={set('year')} isReadOnly={!isOpen} />
          </>
        }
      />
      {isOpen ? (
        <SignatoryFields
          value={{ position, name }}
          onChange={(next) => change((current) => ({ ...current, ...next }))}
          errors={{ position: problems.of('signatoryPosition'), name: problems.of('signatoryName') }}
        />
      ) : null}
      <div id="kiem-tra-truoc-khi-ky">
        <Checks items={checks} />
      </div>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary
        hasFocus
        problems={problems.all.map((problem) => ({
          message: describeProblem(problem),
          ...fieldOf(problem.path.at(-1)),
        }))}
      />
      {isOpen ? (
        <Button tone="seal" icon={Stamp} isWide onPress={ask} isLoading={fetching}>
          {t`Ký và ban hành ${{ count }} kết quả`}
        </Button>
      ) : (
        <p className="at-sub">
          {ended[proposal.state] ?? t`Tờ trình này do ${{ authority: authority.name }} quyết định.`}
        </p>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Ký và ban hành Quyết định ${{ number }}?`}
        consequence={t`${{ count }} đơn vị nhận kết quả năm ${{ year }}: ${{ metCount }} đạt, ${{ notMetCount }} chưa đạt. Sau khi ban hành, kết quả chỉ thay đổi bằng quyết định sửa đổi.`}
        actLabel={t`Ký và ban hành`}
        actTone="seal"
        onAct={() => void sign()}
        isActing={fetching}
      />
    </Stack>
  );
}

/** What is typed on the sheet; a draft kept before it asked who signs has neither position nor name. */
interface Blanks extends SheetDate {
  number: string;
  position?: string;
  name?: string;
}

/** The blanks before anything is typed. */
function blank(today: string): Blanks {
  return { number: '', position: '', name: '', ...sheetDateOf(today) };
}

function fieldOf(field: string | undefined): { fieldId?: string } {
  if (field === 'number') return { fieldId: 'so-quyet-dinh' };
  if (field === 'signatoryPosition') return { fieldId: 'chuc-vu-nguoi-ky' };
  if (field === 'signatoryName') return { fieldId: 'ho-ten-nguoi-ky' };
  return field === 'date' ? { fieldId: 'ngay-quyet-dinh' } : {};
}
