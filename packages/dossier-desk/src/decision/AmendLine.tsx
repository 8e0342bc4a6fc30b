import { useNavigate } from '@antoan/router';
import { Banner, Button, Choice, Drawer, LinkButton, notify, ProblemsSummary, Stack, StandingMark } from '@antoan/ui';
import { FailureNotice, useDraft, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Decision_DecisionFragment, Result } from '../graphql/graphql.ts';
import { blankDecision, inputOf, type LaterDecision, missingOfDecision } from './later-decision.ts';
import { LaterDecisionFields } from './LaterDecisionFields.tsx';
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

interface Amendment extends LaterDecision {
  result: Result;
}

/** Changes one unit's result by a new decision; it must rest on a new appraisal with that result. */
export function AmendLine({ decision, line, path, dossierHref, onClose }: AmendLineProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const problems = useProblems();
  const today = usePlatform()?.today ?? null;
  const { unit } = line;
  const result: Result = line.result === 'MET' ? 'NOT_MET' : 'MET';
  const initial: Amendment = { ...blankDecision, result };
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
    if (problems.keep({ payload: { problems: missingOfDecision(value) } }) || !date) return;
    const { number } = value;
    const input = { decisionId: decision.id, unitId: unit.id, result: value.result, ...inputOf(value, date) };
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
          {line.result ? <StandingMark value={line.result} /> : null}
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
        <LaterDecisionFields
          numberLabel={t`Số quyết định sửa đổi`}
          reasonLabel={t`Lý do sửa đổi`}
          {...{ value, date, problems }}
          onChange={set}
        />
      </Stack>
    </Drawer>
  );
}
