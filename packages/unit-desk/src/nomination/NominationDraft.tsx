import { ActionBar, Button, ConfirmDialog, FactList, notify, Panel, ProblemsSummary, Stack } from '@antoan/ui';
import { useNomineeSubjectWords } from '@antoan/gate-words';
import { FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';

const NominationDraft_nomination = graphql(`
  fragment NominationDraft_nomination on Nomination {
    id
    version
    state
    year
    subject
    nomineeName
    nomineePosition
    kind {
      code
      name
      legalBasis
    }
    viewerCanSubmit
  }
`);

const SubmitNomination_mutation = graphql(`
  mutation SubmitNomination($input: SubmitNominationInput!) {
    submitNomination(input: $input) {
      nomination {
        id
        ...NominationDraft_nomination
        ...ScreenedNomination_nomination
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

/** A nomination that nobody has screened yet: what it says, and the head's button to submit it. */
export function NominationDraft(props: { nomination: FragmentType<typeof NominationDraft_nomination> }) {
  const { t } = useLingui();
  const { words } = useDesk();
  const subjects = useNomineeSubjectWords();
  const nomination = readFragment(NominationDraft_nomination, props.nomination);
  const { id, version, state, year, kind, subject, nomineeName, nomineePosition, viewerCanSubmit } = nomination;
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, submit] = useMutation(SubmitNomination_mutation);
  const problems = useProblems();

  async function submitNow() {
    const result = await submit({ input: { id, version } });
    const hasProblems = problems.keep({ payload: result.data?.submitNomination, error: result.error });
    setAsking(false);
    if (!hasProblems && !result.error) notify(t`Đã nộp đề nghị, rà soát xong`);
  }

  return (
    <Stack gap="l">
      <FailureNotice error={problems.all.length ? undefined : error} />
      <ProblemsSummary problems={problems.others().map((message) => ({ message }))} hasFocus />
      <Panel title={t`Nội dung đề nghị`}>
        <FactList
          items={[
            { label: t`Danh hiệu, hình thức`, value: kind.name },
            { label: t`Căn cứ`, value: kind.legalBasis },
            { label: t`Thành tích năm`, value: String(year), isNumeric: true },
            { label: t`Đề nghị cho`, value: subjects[subject] },
            { label: t`Tập thể, cá nhân`, value: nomineeName },
            ...(nomineePosition ? [{ label: t`Chức vụ`, value: nomineePosition }] : []),
          ]}
        />
      </Panel>
      {state === 'DRAFT' ? (
        <ActionBar
          note={
            viewerCanSubmit
              ? t`Nộp xong được rà soát ngay theo mục 5 Chỉ thị.`
              : t`${words.head} mở đề nghị này và nộp.`
          }
        >
          {viewerCanSubmit ? (
            <Button tone="primary" onPress={() => setAsking(true)}>
              {t`Nộp đề nghị`}
            </Button>
          ) : null}
        </ActionBar>
      ) : null}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Nộp đề nghị ${kind.name} cho ${nomineeName}?`}
        consequence={t`Hệ thống rà soát ngay theo kết quả tiêu chuẩn năm ${year}. Nộp xong không sửa được nội dung.`}
        actLabel={t`Nộp đề nghị`}
        onAct={() => void submitNow()}
        isActing={fetching}
      />
    </Stack>
  );
}
