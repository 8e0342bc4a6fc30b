import { Button, DateField, Drawer, notify, ProblemsSummary, Stack, TextField } from '@antoan/ui';
import { FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import './grade-problems.ts';

const RecordMovementGrade_mutation = graphql(`
  mutation RecordMovementGrade($input: RecordMovementGradeInput!) {
    recordMovementGrade(input: $input) {
      movementGrade {
        id
        grade
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

interface RecordGradeFormProps {
  unitId: string;
  year: number;
  onClose: () => void;
}

/** Points, number and date of the decision that classified the movement; the grade follows from the points. */
export function RecordGradeForm({ unitId, year, onClose }: RecordGradeFormProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? null;
  const problems = useProblems();
  const [typed, setTyped] = useState({ score: '', decisionNumber: '', decisionDate: today });
  const [{ fetching, error }, record] = useMutation(RecordMovementGrade_mutation);
  const errorOf = (field: string) => (problems.of(field) ? { error: problems.of(field) ?? '' } : {});

  async function save() {
    const score = typed.score.trim() === '' ? Number.NaN : Number(typed.score.trim().replace(',', '.'));
    const unsound = Number.isFinite(score)
      ? []
      : [{ code: 'movementGrade.score.invalid', path: ['score'], params: [] }];
    if (problems.keep({ payload: { problems: unsound } }) || !typed.decisionDate) return;
    const { decisionNumber, decisionDate } = typed;
    const result = await record({ input: { unitId, year, score, decisionNumber, decisionDate } });
    if (problems.keep({ payload: result.data?.recordMovementGrade ?? null, error: result.error }) || result.error)
      return;
    notify(t`Đã ghi phân loại phong trào`);
    onClose();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Phân loại phong trào năm ${{ year }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Thôi`}</Button>
          <Button tone="primary" isLoading={fetching} onPress={() => void save()}>
            {t`Lưu phân loại`}
          </Button>
        </>
      }
    >
      <Stack gap="l">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary
          problems={problems.others('score', 'decisionNumber', 'decisionDate').map((message) => ({ message }))}
        />
        <TextField
          label={t`Điểm`}
          unit={t`/100`}
          hint={t`Một chữ số thập phân, ví dụ 87,5.`}
          value={typed.score}
          onChange={(score) => setTyped((current) => ({ ...current, score }))}
          {...errorOf('score')}
        />
        <TextField
          label={t`Số quyết định phân loại`}
          value={typed.decisionNumber}
          onChange={(decisionNumber) => setTyped((current) => ({ ...current, decisionNumber }))}
          {...errorOf('decisionNumber')}
        />
        <DateField
          label={t`Ngày quyết định`}
          value={typed.decisionDate}
          onChange={(decisionDate) => setTyped((current) => ({ ...current, decisionDate }))}
          {...errorOf('decisionDate')}
        />
      </Stack>
    </Drawer>
  );
}
