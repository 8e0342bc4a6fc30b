import { ConfirmDialog, DateField, Stack } from '@antoan/ui';
import { FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './regulation-problems.ts';
import type { Regulation } from './regulation.fragments.ts';

const EndRegulation_mutation = graphql(`
  mutation EndRegulation($input: EndRegulationInput!) {
    endRegulation(input: $input) {
      regulation {
        id
        ...Regulation_regulation
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

/** Sets the last day of a regulation that nothing replaces. */
export function EndRegulationDialog({ regulation, onClose }: { regulation: Regulation; onClose: () => void }) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? null;
  const [validTo, setValidTo] = useState(today);
  const [{ fetching, error }, end] = useMutation(EndRegulation_mutation);
  const problems = useProblems();
  const { id, version, number } = regulation;

  async function act() {
    if (!validTo) return;
    const answer = await end({ input: { id, version, validTo } });
    if (!problems.keep({ payload: answer.data?.endRegulation ?? null, error: answer.error }) && !answer.error)
      onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Kết thúc hiệu lực văn bản số ${number}?`}
      consequence={t`Văn bản vẫn nằm trong danh mục, ghi rõ ngày hết hiệu lực. Không có bản thay thế.`}
      actLabel={t`Kết thúc hiệu lực`}
      actTone="stop"
      onAct={() => void act()}
      isActing={fetching}
    >
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <DateField
          label={t`Ngày cuối còn hiệu lực`}
          value={validTo}
          onChange={setValidTo}
          error={problems.of('validTo') ?? problems.others('validTo')[0]}
          autoFocus
        />
      </Stack>
    </ConfirmDialog>
  );
}
