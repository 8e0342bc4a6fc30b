import { Button, Cluster, DateField, notify, Stack } from '@antoan/ui';
import { failureOf, FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';

const EndHeadTenure_mutation = graphql(`
  mutation EndHeadTenure($input: EndHeadTenureInput!) {
    endHeadTenure(input: $input) {
      unit {
        id
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

interface EndTenureProps {
  unit: { id: string; version: number };
  head: { id: string };
  askAgain: () => void;
  onClose: () => void;
}

/** Somebody stops heading the unit while nobody follows yet. */
export function EndTenure({ unit, head, askAgain, onClose }: EndTenureProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? '';
  const [lastDay, setLastDay] = useState<string | null>(today);
  const [{ error, fetching }, end] = useMutation(EndHeadTenure_mutation);
  const problems = useProblems();

  async function act() {
    if (!lastDay) return;
    const result = await end({ input: { unitId: unit.id, version: unit.version, tenureId: head.id, lastDay } });
    const hasProblems = problems.keep({ payload: result.data?.endHeadTenure, error: result.error });
    const isStale = result.error && failureOf(result.error).code === 'CONFLICT';
    if (isStale || (result.data && !hasProblems)) askAgain();
    if (result.data && !hasProblems) {
      onClose();
      notify(t`Đã ghi ngày kết thúc`);
    }
  }

  return (
    <Stack gap="s">
      <FailureNotice error={problems.all.length ? undefined : error} />
      <DateField
        label={t`Ngày cuối giữ chức vụ`}
        value={lastDay}
        onChange={setLastDay}
        error={problems.of('lastDay')}
        autoFocus
      />
      <Cluster gap="s">
        <Button
          size="small"
          tone="primary"
          onPress={() => void act()}
          isLoading={fetching}
          isDisabled={!lastDay}
          disabledReason={t`Ghi ngày trước.`}
        >
          {t`Ghi ngày kết thúc`}
        </Button>
        <Button size="small" onPress={onClose}>{t`Để sau`}</Button>
      </Cluster>
    </Stack>
  );
}
