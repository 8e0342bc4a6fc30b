import { useNavigate } from '@antoan/router';
import { ActionBar, Button, notify, ProblemsSummary, SaveState, Skeleton, Stack } from '@antoan/ui';
import { ConflictNotice, failureOf, FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { AwardKind_KindFragment } from '../graphql/graphql.ts';
import { problemAt, problemLines } from '../law/problem-lines.ts';
import { PATHS } from '../paths.ts';
import { formFollowing, inputOf, type AwardKindForm } from './award-kind-form.ts';
import { AwardKindFields } from './AwardKindFields.tsx';
import '../law/law.css';

const ProposeAwardKind_mutation = graphql(`
  mutation ProposeAwardKind($input: ProposeAwardKindInput!) {
    proposeAwardKind(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      awardLawChange {
        id
      }
    }
  }
`);

/** Writes the version that follows a kind; what is typed stays on this device until it is sent. */
export function AwardKindEditor({ kind, onClose }: { kind: AwardKind_KindFragment; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const draft = useDraft<AwardKindForm>(`award-kind/${kind.code}`, formFollowing(kind));
  const problems = useProblems();
  const [{ fetching, error }, propose] = useMutation(ProposeAwardKind_mutation);

  async function send() {
    const input = inputOf(draft.value, kind);
    if (!input) {
      const missing = { code: 'lawChange.effectiveOn.missing', path: ['effectiveOn'], params: [] };
      problems.keep({ payload: { problems: [missing] } });
      return;
    }
    const result = await propose({ input });
    const payload = result.data?.proposeAwardKind ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error || !payload?.awardLawChange) return;
    draft.settle(formFollowing(kind));
    notify(t`Đã gửi đề nghị, chờ người thứ hai xác nhận`);
    await navigate(`${PATHS.awardKindChanges}/${payload.awardLawChange.id}`);
  }

  if (draft.isOpening) return <Skeleton shape="page" />;
  return (
    <Stack gap="l">
      {error && failureOf(error).code === 'CONFLICT' ? (
        <ConflictNotice error={error} />
      ) : (
        <FailureNotice error={error} />
      )}
      <ProblemsSummary problems={problemLines(problems.all)} />
      <AwardKindFields
        value={draft.value}
        onChange={(said) => draft.change((current) => ({ ...current, ...said }))}
        problemOf={(...path) => problemAt(problems.all, ...path)}
      />
      <ActionBar note={<SaveState state={draft.savedAt ? 'unsent' : 'saved'} at={draft.savedAt} />}>
        <Button
          tone="quiet"
          onPress={() => {
            draft.settle(formFollowing(kind));
            onClose();
          }}
        >
          {t`Thôi`}
        </Button>
        <Button tone="primary" icon={Send} isLoading={fetching} onPress={() => void send()}>
          {t`Gửi người thứ hai xác nhận`}
        </Button>
      </ActionBar>
    </Stack>
  );
}
