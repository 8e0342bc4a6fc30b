import { Button, Drawer, notify, ProblemsSummary, Stack, TextArea } from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './contest-problems.ts';

const ContestRecognition_mutation = graphql(`
  mutation ContestRecognition($input: ContestRecognitionInput!) {
    contestRecognition(input: $input) {
      recognitionContest {
        id
        state
        assessment {
          id
          ...ContestPanel_assessment
        }
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

interface ContestFormProps {
  decision: { id: string; number: string };
  unitId: string;
  onClose: () => void;
}

/** The head of the unit writes down what is wrong with the decision. */
export function ContestForm({ decision, unitId, onClose }: ContestFormProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const { value, change, settle } = useDraft(`contest/${decision.id}/${unitId}`, { grounds: '' });
  const [{ fetching, error }, contest] = useMutation(ContestRecognition_mutation);

  async function send() {
    const missing = value.grounds.trim() ? [] : [{ code: 'contest.grounds.missing', path: ['grounds'], params: [] }];
    if (problems.keep({ payload: { problems: missing } })) return;
    const result = await contest({ input: { decisionId: decision.id, unitId, grounds: value.grounds.trim() } });
    if (problems.keep({ payload: result.data?.contestRecognition ?? null, error: result.error }) || result.error)
      return;
    settle({ grounds: '' });
    notify(t`Đã gửi ý kiến`);
    onClose();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Ý kiến về Quyết định ${{ number: decision.number }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Chưa gửi`}</Button>
          <Button tone="primary" icon={Send} isLoading={fetching} onPress={() => void send()}>
            {t`Gửi ý kiến`}
          </Button>
        </>
      }
    >
      <Stack gap="l">
        <p>{t`Cơ quan quyết định xem lại và trả lời bằng văn bản. Trong khi chờ, kết quả giữ nguyên.`}</p>
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.others('grounds').map((message) => ({ message }))} />
        <TextArea
          label={t`Nội dung và căn cứ`}
          hint={t`Không ghi tên cá nhân.`}
          rows={6}
          value={value.grounds}
          onChange={(grounds) => change(() => ({ grounds }))}
          {...(problems.of('grounds') ? { error: problems.of('grounds') ?? '' } : {})}
        />
      </Stack>
    </Drawer>
  );
}
