import { useNavigate } from '@antoan/router';
import { Button, Checkbox, Cluster, notify, Panel, ProblemsSummary, Stack, TextArea, TextField } from '@antoan/ui';
import { ConflictNotice, failureOf, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { CriteriaSet_SetFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import '../law/law-problem-words.ts';

const CheckCriteria_mutation = graphql(`
  mutation CheckCriteria($input: ProposeCriteriaCheckInput!) {
    proposeCriteriaCheck(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
      }
    }
  }
`);

/** Says which criteria agree with the official text, and which text that was. The second person says so too. */
export function CheckCriteria({ set, onClose }: { set: CriteriaSet_SetFragment; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const problems = useProblems();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const [source, setSource] = useState('');
  const [note, setNote] = useState('');
  const [{ fetching, error }, propose] = useMutation(CheckCriteria_mutation);
  const isStale = error !== undefined && failureOf(error).code === 'CONFLICT';

  async function send() {
    const input = { criteriaSetId: set.id, version: set.version, criterionIds: [...selected], isWhole, source, note };
    const result = await propose({ input });
    const payload = result.data?.proposeCriteriaCheck ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error || !payload?.standardLawChange) return;
    notify(t`Đã gửi đề nghị, chờ người thứ hai xác nhận`);
    await navigate(`${PATHS.criteriaChanges}/${payload.standardLawChange.id}`);
  }

  return (
    <Panel title={t`Ghi nhận đã đối chiếu văn bản gốc`}>
      <Stack>
        {isStale && error ? <ConflictNotice error={error} /> : <FailureNotice error={error} />}
        <ProblemsSummary problems={problems.others('legalBasis', 'criterionIds').map((message) => ({ message }))} />
        <TextField
          label={t`Văn bản gốc đã đối chiếu`}
          hint={t`Số, ngày, nơi đăng. Ví dụ: Công báo số 411+412 ngày 01/7/2012.`}
          isRequired
          value={source}
          onChange={setSource}
          maxLength={400}
          error={problems.of('legalBasis')}
        />
        <Checkbox isSelected={isWhole} onChange={setWhole}>
          {t`Cả bộ đúng với văn bản gốc: tên, loại đơn vị và mọi tiêu chí`}
        </Checkbox>
        {isWhole ? null : (
          <CriteriaTable
            label={t`Tiêu chí đúng với văn bản gốc`}
            criteria={set.criteria.filter(({ needsChecking }) => needsChecking)}
            selected={selected}
            onSelectedChange={setSelected}
          />
        )}
        {problems.of('criterionIds') ? <p className="at-field-error">{problems.of('criterionIds')}</p> : null}
        <TextArea
          label={t`Điều người thứ hai cần biết`}
          isOptional
          rows={2}
          value={note}
          onChange={setNote}
          hint={t`Không ghi tên cá nhân.`}
          maxLength={2000}
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
