import { Button, ConfirmDialog, notify } from '@antoan/ui';
import { failureOf, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import type { DossierDraft } from './useDossierDraft.ts';

const SubmitAssessment_mutation = graphql(`
  mutation SubmitAssessment($input: SubmitAssessmentInput!) {
    submitAssessment(input: $input) {
      assessment {
        id
        ...DossierForm_assessment
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

const SubmitDossier_assessment = graphql(`
  fragment SubmitDossier_assessment on Assessment {
    id
    selfResult
    route {
      verifier {
        id
        name
      }
    }
  }
`);

interface SubmitDossierProps {
  assessment: DossierForm_AssessmentFragment & FragmentType<typeof SubmitDossier_assessment>;
  draft: DossierDraft;
  missingCount: number;
  /** Shows what is missing and goes there. */
  onMissing: () => void;
  /** Told whether somebody changed the dossier between saving and submitting. */
  onOvertaken: (isOvertaken: boolean) => void;
}

/** The head submits; whoever prepares hands the finished draft to the head. Pressing with gaps says what is missing. */
export function SubmitDossier({ assessment, draft, missingCount, onMissing, onOvertaken }: SubmitDossierProps) {
  const { t } = useLingui();
  const { words } = useDesk();
  const { theUnit, head } = words;
  const [version, setVersion] = useState<number | null>(null);
  const [{ fetching, error }, submit] = useMutation(SubmitAssessment_mutation);
  const problems = useProblems();
  const { id, year } = assessment;
  const { route } = readFragment(SubmitDossier_assessment, assessment);
  const verifier = route.verifier?.name ?? t`cơ quan quản lý`;
  const hasTwoVersions = draft.versions.length > 0;

  async function prepare() {
    onOvertaken(false);
    const saved = await draft.save();
    if (saved === null) return;
    if (missingCount > 0) return onMissing();
    if (assessment.viewerCanSubmit) setVersion(saved);
    else notify(t`Đã lưu hồ sơ đủ mục. ${head} mở hồ sơ này và nộp.`);
  }

  async function submitNow() {
    if (version === null) return;
    const result = await submit({ input: { id, version } });
    const isRefused = problems.keep({ payload: result.data?.submitAssessment, error: result.error });
    if (isRefused || result.error) {
      if (!result.error || failureOf(result.error).code !== 'CONFLICT') return;
      setVersion(null);
      onOvertaken(true);
      return;
    }
    setVersion(null);
    // The long form gives way to the dossier as it was handed in, which begins at its head.
    scrollTo({ top: 0 });
    notify(t`Đã nộp hồ sơ năm ${year}`);
  }

  return (
    <>
      <Button
        tone="primary"
        isLoading={draft.isSaving}
        onPress={() => void prepare()}
        isDisabled={hasTwoVersions}
        disabledReason={t`Chọn một trong hai bản trước khi nộp.`}
      >
        {assessment.viewerCanSubmit ? t`Nộp hồ sơ` : words.submitToHead}
      </Button>
      <ConfirmDialog
        isOpen={version !== null}
        onOpenChange={(isOpen) => !isOpen && setVersion(null)}
        title={t`Nộp hồ sơ năm ${year} cho ${verifier}?`}
        consequence={t`Nộp xong, ${theUnit} không sửa được hồ sơ. ${verifier} kiểm tra, sau đó Công an thẩm định.`}
        actLabel={t`Nộp hồ sơ`}
        onAct={() => void submitNow()}
        isActing={fetching}
      >
        {problems.others().map((message) => (
          <p key={message} className="at-field-error">
            {message}
          </p>
        ))}
        <FailureNotice error={problems.all.length ? undefined : error} />
      </ConfirmDialog>
    </>
  );
}
