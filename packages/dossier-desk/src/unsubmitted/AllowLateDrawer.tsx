import { formatDate } from '@antoan/i18n';
import { Button, Cluster, DateField, Drawer, notify, ProblemsSummary, Stack, TextArea, TextField } from '@antoan/ui';
import { FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import '../dossier/problem-words.ts';

const AllowLateSubmission_mutation = graphql(`
  mutation AllowLateSubmission($input: AllowLateSubmissionInput!) {
    allowLateSubmission(input: $input) {
      assessment {
        id
        version
        state
        lateAllowedUntil
        viewerCanAllowLate
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

/** A dossier that is to be let in late. */
export interface LateDossier {
  id: string;
  version: number;
  unitName: string;
  /** Last day of the late window. */
  lateUntil: string;
}

interface AllowLateDrawerProps {
  dossier: LateDossier;
  onClose: () => void;
  onDone: () => void;
}

/** Until when a unit may submit after the window, on what document and why. */
export function AllowLateDrawer({ dossier, onClose, onDone }: AllowLateDrawerProps) {
  const { t } = useLingui();
  const { unitName, lateUntil } = dossier;
  const problems = useProblems();
  const [until, setUntil] = useState<string | null>(null);
  const [documentNumber, setDocumentNumber] = useState('');
  const [reason, setReason] = useState('');
  const [{ fetching, error }, allow] = useMutation(AllowLateSubmission_mutation);

  async function allowNow() {
    const missing = until ? [] : [{ code: 'assessment.until.missing', path: ['until'], params: [] }];
    if (problems.keep({ payload: { problems: missing } }) || !until) return;
    const { id: assessmentId, version } = dossier;
    const result = await allow({ input: { assessmentId, version, until, documentNumber, reason } });
    if (problems.keep({ payload: result.data?.allowLateSubmission ?? null, error: result.error }) || result.error)
      return;
    notify(t`Đã cho ${{ name: unitName }} nộp đến ${{ day: formatDate(until) }}`);
    onDone();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Cho ${{ name: unitName }} nộp muộn`}
      footer={
        <Cluster align="end">
          <Button onPress={onClose}>{t`Để sau`}</Button>
          <Button tone="primary" isLoading={fetching} onPress={() => void allowNow()}>{t`Cho nộp muộn`}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary
          hasFocus
          problems={problems.others('until', 'documentNumber', 'reason').map((message) => ({ message }))}
        />
        <DateField
          label={t`Nộp được đến hết ngày`}
          hint={t`Hồ sơ muộn nhận đến ${{ day: formatDate(lateUntil) }}; chọn ngày sau đó.`}
          value={until}
          onChange={setUntil}
          error={problems.of('until')}
        />
        <TextField
          label={t`Số văn bản đề nghị hoặc cho phép`}
          value={documentNumber}
          onChange={setDocumentNumber}
          maxLength={120}
          error={problems.of('documentNumber')}
        />
        <TextArea
          label={t`Lý do chính đáng`}
          hint={t`Không ghi tên cá nhân.`}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          error={problems.of('reason')}
        />
      </Stack>
    </Drawer>
  );
}
