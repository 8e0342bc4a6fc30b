import { useNavigate } from '@antoan/router';
import { Button, Cluster, notify, Panel, ProblemsSummary, Stack, TextField } from '@antoan/ui';
import { ConflictNotice, failureOf, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { AwardKind_KindFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import '../law/law-problem-words.ts';

const CheckAwardKind_mutation = graphql(`
  mutation CheckAwardKind($input: ProposeAwardKindCheckInput!) {
    proposeAwardKindCheck(input: $input) {
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

/** Says that a kind agrees with the official text, and which text that was. */
export function CheckAwardKind({ kind, onClose }: { kind: AwardKind_KindFragment; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const problems = useProblems();
  const [source, setSource] = useState('');
  const [{ fetching, error }, propose] = useMutation(CheckAwardKind_mutation);

  async function send() {
    const result = await propose({ input: { code: kind.code, version: kind.version, source } });
    const payload = result.data?.proposeAwardKindCheck ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error || !payload?.awardLawChange) return;
    notify(t`Đã gửi đề nghị, chờ người thứ hai xác nhận`);
    await navigate(`${PATHS.awardKindChanges}/${payload.awardLawChange.id}`);
  }

  return (
    <Panel title={t`Ghi nhận đã đối chiếu văn bản gốc`}>
      <Stack>
        {error && failureOf(error).code === 'CONFLICT' ? (
          <ConflictNotice error={error} />
        ) : (
          <FailureNotice error={error} />
        )}
        <ProblemsSummary problems={problems.others('legalBasis').map((message) => ({ message }))} />
        <TextField
          label={t`Văn bản gốc đã đối chiếu`}
          isRequired
          value={source}
          onChange={setSource}
          maxLength={400}
          error={problems.of('legalBasis')}
        />
        <Cluster>
          <Button tone="primary" isLoading={fetching} onPress={() => void send()}>
            {t`Gửi người thứ hai xác nhận`}
          </Button>
          <Button tone="quiet" onPress={onClose}>{t`Thôi`}</Button>
        </Cluster>
      </Stack>
    </Panel>
  );
}
