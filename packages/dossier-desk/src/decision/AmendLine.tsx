import { useNavigate } from '@antoan/router';
import {
  Banner,
  Button,
  Choice,
  DateField,
  Drawer,
  LinkButton,
  notify,
  ProblemsSummary,
  SignatoryFields,
  Stack,
  StandingMark,
  TextArea,
  TextField,
} from '@antoan/ui';
import { FailureNotice, useDraft, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Decision_DecisionFragment, Result } from '../graphql/graphql.ts';
import '../dossier/problem-words.ts';

const AmendLine_query = graphql(`
  query AmendLine($unitId: ID!, $year: Int!) {
    unit(id: $unitId) {
      id
      assessment(year: $year) {
        id
        appraisedResult
      }
    }
  }
`);

const AmendRecognition_mutation = graphql(`
  mutation AmendRecognition($input: AmendRecognitionInput!) {
    amendRecognition(input: $input) {
      recognitionDecision {
        id
        number
        date
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

interface AmendLineProps {
  decision: Decision_DecisionFragment;
  line: Decision_DecisionFragment['lines'][number];
  path: string;
  dossierHref?: ((assessmentId: string) => string) | undefined;
  onClose: () => void;
}

interface Amendment {
  result: Result;
  number: string;
  date: string | null;
  reason: string;
  /** Who signs; a draft kept before this was asked has neither. */
  position?: string;
  name?: string;
}

/** Changes one unit's result by a new decision; it must rest on a new appraisal with that result. */
export function AmendLine({ decision, line, path, dossierHref, onClose }: AmendLineProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const problems = useProblems();
  const today = usePlatform()?.today ?? null;
  const { unit } = line;
  const result: Result = line.result === 'MET' ? 'NOT_MET' : 'MET';
  const initial: Amendment = { result, number: '', date: null, reason: '', position: '', name: '' };
  const draft = useDraft(`amendment/${decision.id}/${unit.id}`, initial);
  const { value } = draft;
  const [{ data }] = useQuery({
    query: AmendLine_query,
    variables: { unitId: unit.id, year: decision.year },
    requestPolicy: 'network-only',
  });
  const [{ fetching, error }, amend] = useMutation(AmendRecognition_mutation);
  const assessment = data?.unit?.assessment;
  const isAppraised = assessment?.appraisedResult === value.result;
  const date = value.date ?? today;
  const set = (change: Partial<Amendment>) => draft.change((current) => ({ ...current, ...change }));

  async function sign() {
    const missing = [
      ...(value.number.trim() ? [] : [{ code: 'recognitionDecision.number.missing', path: ['number'], params: [] }]),
      ...(value.reason.trim() ? [] : [{ code: 'recognitionDecision.reason.missing', path: ['reason'], params: [] }]),
    ];
    if (problems.keep({ payload: { problems: missing } }) || !date) return;
    const { number, reason, position = '', name = '' } = value;
    const input = {
      decisionId: decision.id,
      unitId: unit.id,
      result: value.result,
      number: number.trim(),
      date,
      reason: reason.trim(),
      signatoryPosition: position.trim() || null,
      signatoryName: name.trim() || null,
    };
    const outcome = await amend({ input });
    const payload = outcome.data?.amendRecognition;
    if (
      problems.keep({ payload: payload ?? null, error: outcome.error }) ||
      outcome.error ||
      !payload?.recognitionDecision
    )
      return;
    draft.settle(initial);
    notify(t`Đã ban hành quyết định sửa đổi ${{ number }}`);
    onClose();
    void navigate(`${path}/${payload.recognitionDecision.id}?moi=1`);
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Sửa kết quả của ${{ name: unit.name }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Giữ nguyên`}</Button>
          <Button tone="seal" icon={Stamp} isLoading={fetching} onPress={() => void sign()}>
            {t`Ký quyết định sửa đổi`}
          </Button>
        </>
      }
    >
      <Stack gap="l">
        <p>
          {t`Kết quả năm ${{ year: decision.year }} theo Quyết định ${{ number: decision.number }}:`}{' '}
          <StandingMark value={line.result} />
        </p>
        {assessment && !isAppraised ? (
          <Banner
            tone="warn"
            title={t`Chưa có thẩm định mới với kết quả này.`}
            action={
              dossierHref ? (
                <LinkButton size="small" href={dossierHref(assessment.id)}>
                  {t`Xem hồ sơ`}
                </LinkButton>
              ) : null
            }
          >
            {t`Công an thẩm định lại hồ sơ trước, quyết định sửa đổi dựa trên kết quả đó.`}
          </Banner>
        ) : null}
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary
          problems={problems
            .others('result', 'number', 'date', 'reason', 'signatoryPosition', 'signatoryName')
            .map((message) => ({ message }))}
        />
        <Choice
          label={t`Kết quả mới`}
          options={[
            { id: 'MET', label: t`Đạt` },
            { id: 'NOT_MET', label: t`Chưa đạt` },
          ]}
          value={value.result}
          onChange={(result) => set({ result })}
          {...(problems.of('result') ? { error: problems.of('result') ?? '' } : {})}
        />
        <TextField
          label={t`Số quyết định sửa đổi`}
          placeholder={t`3290/QĐ-UBND`}
          value={value.number}
          onChange={(number) => set({ number })}
          {...(problems.of('number') ? { error: problems.of('number') ?? '' } : {})}
        />
        <DateField
          label={t`Ngày ký`}
          value={date}
          onChange={(next) => set({ date: next })}
          {...(problems.of('date') ? { error: problems.of('date') ?? '' } : {})}
        />
        <TextArea
          label={t`Lý do sửa đổi`}
          hint={t`Không ghi tên cá nhân.`}
          rows={3}
          value={value.reason}
          onChange={(reason) => set({ reason })}
          {...(problems.of('reason') ? { error: problems.of('reason') ?? '' } : {})}
        />
        <SignatoryFields
          value={{ position: value.position ?? '', name: value.name ?? '' }}
          onChange={set}
          errors={{ position: problems.of('signatoryPosition'), name: problems.of('signatoryName') }}
        />
      </Stack>
    </Drawer>
  );
}
