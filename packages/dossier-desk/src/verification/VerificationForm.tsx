import { ActionBar, Button, Kbd, notify, ProblemsSummary, Stack, TextArea } from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ClipboardCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { CriterionList } from '../dossier/CriterionList.tsx';
import { useDeskKey } from '../dossier/useDeskKey.ts';
import { LastReturn } from '../dossier-return/LastReturn.tsx';
import { ReturnButton } from '../dossier-return/ReturnButton.tsx';
import { graphql } from '../graphql.ts';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import '../dossier/problem-words.ts';

const VerifyAssessment_mutation = graphql(`
  mutation VerifyAssessment($input: VerifyAssessmentInput!) {
    verifyAssessment(input: $input) {
      assessment {
        id
        ...Dossier_assessment
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

interface VerificationFormProps {
  dossier: Dossier_AssessmentFragment;
  head: ReactNode;
  onDone: () => void;
}

/** Confirms that what the unit submitted is complete and true to its papers; it then goes to the police. */
export function VerificationForm({ dossier, head, onDone }: VerificationFormProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const draft = useDraft(`verification/${dossier.id}`, '', { version: dossier.version });
  const [{ fetching, error }, verify] = useMutation(VerifyAssessment_mutation);
  useDeskKey('KeyA', () => void confirm());
  const { name } = dossier.unit;

  async function confirm() {
    if (fetching) return;
    const input = { id: dossier.id, version: dossier.version, note: draft.value.trim() || null };
    const result = await verify({ input });
    if (problems.keep({ payload: result.data?.verifyAssessment ?? null, error: result.error }) || result.error) return;
    draft.settle('');
    notify(t`Đã xác nhận kiểm tra hồ sơ của ${{ name }}`);
    onDone();
  }

  return (
    <>
      {head}
      <LastReturn dossier={dossier} />
      <CriterionList dossier={dossier} />
      <div className="dossier-close">
        <Stack>
          <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          <ProblemsSummary problems={problems.others('note').map((message) => ({ message }))} />
          <TextArea
            id="ghi-chu-kiem-tra"
            label={t`Ghi chú kiểm tra`}
            isOptional
            hint={t`Không ghi tên cá nhân.`}
            value={draft.value}
            onChange={draft.change}
            rows={2}
            {...errorOf(problems.of('note'))}
          />
        </Stack>
      </div>
      <ActionBar note={<DeskKeys />}>
        <ReturnButton dossier={dossier} onDone={onDone} />
        <Button tone="primary" icon={ClipboardCheck} shortcut="A" isLoading={fetching} onPress={() => void confirm()}>
          {t`Xác nhận đã kiểm tra`}
        </Button>
      </ActionBar>
    </>
  );
}

/** What the keys do at the desk. */
export function DeskKeys() {
  const { t } = useLingui();
  return (
    <span className="dossier-keys at-no-phone at-sub">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t`chuyển hồ sơ`}
      </span>
      <span>
        <Kbd>Enter</Kbd> {t`mở`}
      </span>
    </span>
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}
