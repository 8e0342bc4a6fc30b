import { formatDateTime } from '@antoan/i18n';
import {
  Button,
  ConfirmDialog,
  notify,
  Panel,
  ProblemsSummary,
  Select,
  Stack,
  TextArea,
  Timeline,
  type TimelineItem,
} from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { ReturnCode } from '../graphql/graphql.ts';
import './endorsement-problems.ts';

const EndorseNomination_nomination = graphql(`
  fragment EndorseNomination_nomination on Nomination {
    id
    version
    state
    nomineeName
    viewerCanEndorse
    viewerCanReturn
    endorsements {
      id
      outcome
      reasonCode
      reason
      at
      body {
        id
        name
      }
    }
  }
`);

const EndorseNomination_mutation = graphql(`
  mutation EndorseNomination($input: EndorseNominationInput!) {
    endorseNomination(input: $input) {
      nomination {
        id
        ...EndorseNomination_nomination
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

const ReturnNomination_mutation = graphql(`
  mutation ReturnNomination($input: ReturnNominationInput!) {
    returnNomination(input: $input) {
      nomination {
        id
        ...EndorseNomination_nomination
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

/** The word of the managing level: it agrees, or gives the nomination back with a reason. */
export function EndorseNomination(props: { nomination: FragmentType<typeof EndorseNomination_nomination> }) {
  const { t } = useLingui();
  const nomination = readFragment(EndorseNomination_nomination, props.nomination);
  const { id, version, nomineeName, viewerCanEndorse, viewerCanReturn, endorsements } = nomination;
  const codes = useReturnWords();
  const [isReturning, setReturning] = useState(false);
  const [code, setCode] = useState<ReturnCode>('PAPERS');
  const reason = useDraft(`nomination-return/${id}`, '');
  const [endorsing, endorse] = useMutation(EndorseNomination_mutation);
  const [returning, giveBack] = useMutation(ReturnNomination_mutation);
  const problems = useProblems();
  const error = endorsing.error ?? returning.error;

  async function agree() {
    const result = await endorse({ input: { id, version } });
    if (problems.keep({ payload: result.data?.endorseNomination ?? null, error: result.error }) || result.error) return;
    notify(t`Đã đồng ý đề nghị khen thưởng ${{ nomineeName }}`);
  }

  async function sendBack() {
    const result = await giveBack({ input: { id, version, reasonCode: code, reason: reason.value } });
    if (problems.keep({ payload: result.data?.returnNomination ?? null, error: result.error }) || result.error) return;
    setReturning(false);
    reason.settle('');
    notify(t`Đã trả lại đề nghị ${{ nomineeName }}`);
  }

  const said = endorsements.map(({ id: key, outcome, reasonCode, reason: why, at, body }): TimelineItem => ({
    id: key,
    state: outcome === 'ENDORSED' ? 'done' : 'back',
    title: outcome === 'ENDORSED' ? t`Đồng ý` : t`Trả lại`,
    detail: [body.name, formatDateTime(at), reasonCode ? codes[reasonCode] : null, why].filter(Boolean).join(', '),
  }));
  return (
    <Panel title={t`Ý kiến cấp quản lý`}>
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.others('reason').map((message) => ({ message }))} hasFocus />
        {said.length > 0 ? <Timeline label={t`Ý kiến cấp quản lý`} items={said} /> : null}
        {viewerCanEndorse ? (
          <Button tone="primary" isWide isLoading={endorsing.fetching} onPress={() => void agree()}>
            {t`Đồng ý đề nghị`}
          </Button>
        ) : null}
        {viewerCanReturn ? <Button isWide onPress={() => setReturning(true)}>{t`Trả lại để sửa`}</Button> : null}
        {said.length === 0 && !viewerCanEndorse && !viewerCanReturn ? (
          <p className="at-sub">{t`Chưa có ý kiến.`}</p>
        ) : null}
      </Stack>
      <ConfirmDialog
        isOpen={isReturning}
        onOpenChange={setReturning}
        title={t`Trả lại đề nghị ${{ nomineeName }}?`}
        consequence={t`Đề nghị về lại bản nháp để đơn vị sửa, nộp và được rà soát lại.`}
        actLabel={t`Trả lại để sửa`}
        onAct={() => void sendBack()}
        isActing={returning.fetching}
      >
        <Stack gap="m">
          <Select
            label={t`Lý do`}
            options={Object.entries(codes).map(([key, label]) => ({ id: key as ReturnCode, label }))}
            value={code}
            onChange={setCode}
          />
          <TextArea
            label={t`Nội dung cần sửa`}
            hint={t`Không ghi tên cá nhân.`}
            isRequired
            rows={3}
            maxLength={500}
            value={reason.value}
            onChange={reason.change}
            error={problems.of('reason')}
          />
        </Stack>
      </ConfirmDialog>
    </Panel>
  );
}

function useReturnWords(): Record<ReturnCode, string> {
  const { t } = useLingui();
  return {
    PAPERS: t`Hồ sơ thiếu hoặc sai`,
    PERIOD: t`Sai thời gian lập thành tích`,
    KIND: t`Chưa đúng danh hiệu, hình thức`,
    MERIT: t`Chưa rõ thành tích`,
    OTHER: t`Lý do khác`,
  };
}
