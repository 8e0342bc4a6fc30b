import { useNavigate } from '@antoan/router';
import { Banner, Button, Drawer, notify, ProblemsSummary, Stack } from '@antoan/ui';
import { FailureNotice, useDraft, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Stamp } from 'lucide-react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { Decision_DecisionFragment } from '../graphql/graphql.ts';
import { blankDecision, inputOf, missingOfDecision } from './later-decision.ts';
import { LaterDecisionFields } from './LaterDecisionFields.tsx';
import '../dossier/problem-words.ts';

const RevokeRecognition_mutation = graphql(`
  mutation RevokeRecognition($input: RevokeRecognitionInput!) {
    revokeRecognition(input: $input) {
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

interface RevokeLineProps {
  decision: Decision_DecisionFragment;
  line: Decision_DecisionFragment['lines'][number];
  path: string;
  onClose: () => void;
}

/** Takes one unit's recognition back by a decision of its own: no result and no certificate until another decision. */
export function RevokeLine({ decision, line, path, onClose }: RevokeLineProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const problems = useProblems();
  const today = usePlatform()?.today ?? null;
  const { unit, certificateNumber } = line;
  const draft = useDraft(`revocation/${decision.id}/${unit.id}`, blankDecision);
  const { value } = draft;
  const [{ fetching, error }, revoke] = useMutation(RevokeRecognition_mutation);
  const date = value.date ?? today;

  async function sign() {
    if (problems.keep({ payload: { problems: missingOfDecision(value) } }) || !date) return;
    const { number } = value;
    const outcome = await revoke({ input: { decisionId: decision.id, unitId: unit.id, ...inputOf(value, date) } });
    const payload = outcome.data?.revokeRecognition;
    if (problems.keep({ payload: payload ?? null, error: outcome.error }) || !payload?.recognitionDecision) return;
    draft.settle(blankDecision);
    notify(t`Đã ban hành quyết định thu hồi ${{ number }}`);
    onClose();
    void navigate(`${path}/${payload.recognitionDecision.id}?moi=1`);
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Thu hồi kết quả của ${{ name: unit.name }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Giữ nguyên`}</Button>
          <Button tone="seal" icon={Stamp} isLoading={fetching} onPress={() => void sign()}>
            {t`Ký quyết định thu hồi`}
          </Button>
        </>
      }
    >
      <Stack gap="l">
        <Banner tone="warn" title={t`Giấy công nhận ${{ certificate: certificateNumber ?? '' }} không còn giá trị.`}>
          {t`Đơn vị trở lại chưa có kết quả năm ${{ year: decision.year }} cho đến khi có quyết định khác. Việc khen thưởng của đơn vị tạm dừng.`}
        </Banner>
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary
          problems={problems
            .others('number', 'date', 'reason', 'signatoryPosition', 'signatoryName')
            .map((message) => ({ message }))}
        />
        <LaterDecisionFields
          numberLabel={t`Số quyết định thu hồi`}
          reasonLabel={t`Lý do thu hồi`}
          {...{ value, date, problems }}
          onChange={(change) => draft.change((current) => ({ ...current, ...change }))}
        />
      </Stack>
    </Drawer>
  );
}
