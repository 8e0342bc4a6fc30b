import { Button, Drawer, notify, ProblemsSummary, Stack, TextArea } from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { OpenContest } from './ContestsPanel.tsx';
import '../dossier/problem-words.ts';

const UpholdRecognition_mutation = graphql(`
  mutation UpholdRecognition($input: UpholdRecognitionInput!) {
    upholdRecognition(input: $input) {
      recognitionContest {
        id
        state
        version
        answer
        answeredAt
        viewerCanAnswer
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

interface UpholdContestProps {
  contest: OpenContest;
  onClose: () => void;
}

/** The authority keeps its decision, and tells the unit why. */
export function UpholdContest({ contest, onClose }: UpholdContestProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const { value, change, settle } = useDraft(`uphold/${contest.id}`, { reason: '' });
  const [{ fetching, error }, uphold] = useMutation(UpholdRecognition_mutation);

  async function act() {
    const missing = value.reason.trim() ? [] : [{ code: 'contest.reason.missing', path: ['reason'], params: [] }];
    if (problems.keep({ payload: { problems: missing } })) return;
    const input = { contestId: contest.id, version: contest.version, reason: value.reason.trim() };
    const result = await uphold({ input });
    if (problems.keep({ payload: result.data?.upholdRecognition ?? null, error: result.error }) || result.error) return;
    settle({ reason: '' });
    notify(t`Đã trả lời ý kiến của ${{ name: contest.unit.name }}`);
    onClose();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Giữ nguyên kết quả của ${{ name: contest.unit.name }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Chưa trả lời`}</Button>
          <Button tone="seal" icon={Stamp} isLoading={fetching} onPress={() => void act()}>
            {t`Giữ nguyên và trả lời`}
          </Button>
        </>
      }
    >
      <Stack gap="l">
        <p>{contest.grounds}</p>
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.others('reason').map((message) => ({ message }))} />
        <TextArea
          label={t`Lý do giữ nguyên`}
          hint={t`Không ghi tên cá nhân.`}
          rows={4}
          value={value.reason}
          onChange={(reason) => change(() => ({ reason }))}
          {...(problems.of('reason') ? { error: problems.of('reason') ?? '' } : {})}
        />
      </Stack>
    </Drawer>
  );
}
