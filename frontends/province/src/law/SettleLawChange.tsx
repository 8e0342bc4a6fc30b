import {
  Button,
  Cluster,
  Confirmations,
  ConfirmDialog,
  notify,
  Panel,
  ProblemsSummary,
  Stack,
  TextArea,
} from '@antoan/ui';
import { FailureNotice, type Problem, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import type { LawChangeState } from '../graphql/graphql.ts';
import './law-problem-words.ts';

/** What is asked of a change before somebody settles it. */
export interface OpenLawChange {
  id: string;
  version: number;
  state: LawChangeState;
  isMine: boolean;
  viewerCanSettle: boolean;
  viewerCanWithdraw: boolean;
  proposedAt: string;
  settledAt: string | null;
  proposer: { name: string };
  settler: { name: string } | null;
}

/** What a service answers to a deed. */
export interface DeedOutcome {
  payload: { problems: readonly Problem[] } | null;
  error: CombinedError | undefined;
}

type Deed = 'confirm' | 'reject' | 'withdraw';

interface SettleLawChangeProps {
  change: OpenLawChange;
  /** Nothing stands in the way of the confirmation. */
  isReady: boolean;
  /** What comes into force with the confirmation, as a sentence. */
  consequence: ReactNode;
  onConfirm: (input: { id: string; version: number }) => Promise<DeedOutcome>;
  onReject: (input: { id: string; version: number; reason: string }) => Promise<DeedOutcome>;
  onWithdraw: (input: { id: string; version: number; reason: string }) => Promise<DeedOutcome>;
}

/** The two persons of a change: who proposed it, and who puts it into force or turns it down. */
export function SettleLawChange({
  change,
  isReady,
  consequence,
  onConfirm,
  onReject,
  onWithdraw,
}: SettleLawChangeProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [reason, setReason] = useState('');
  const [isActing, setActing] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const { id, version, state, viewerCanSettle, viewerCanWithdraw } = change;
  const isOpen = state === 'PROPOSED';
  const done = { confirm: t`Đã xác nhận`, reject: t`Đã từ chối đề nghị`, withdraw: t`Đã rút đề nghị` };

  async function act(deed: Deed) {
    setActing(true);
    const outcome =
      deed === 'confirm'
        ? await onConfirm({ id, version })
        : await (deed === 'reject' ? onReject : onWithdraw)({ id, version, reason });
    setActing(false);
    setError(outcome.error);
    const isRefused = problems.keep(outcome);
    // What is wrong with the reason is said where it is written.
    const isOfReason = outcome.payload?.problems.some(({ path }) => path[0] === 'reason') ?? false;
    if (!isOfReason) setAsked(null);
    if (isRefused || outcome.error) return;
    setReason('');
    notify(done[deed]);
  }

  return (
    <Panel title={t`Hai người xác nhận`}>
      <Confirmations
        keys={[
          { id: 'proposer', body: t`Người đề nghị: ${{ body: change.proposer.name }}`, at: change.proposedAt },
          {
            id: 'second',
            body:
              change.settler && state === 'IN_FORCE'
                ? t`Người thứ hai: ${{ body: change.settler.name }}`
                : t`Người thứ hai: cán bộ pháp chế khác`,
            at: state === 'IN_FORCE' ? change.settledAt : null,
            isMine: viewerCanSettle,
          },
        ]}
      >
        <Stack gap="s">
          <FailureNotice error={error} />
          <ProblemsSummary problems={problems.others('reason').map((message) => ({ message }))} />
          {isOpen && !viewerCanSettle ? (
            <p className="at-sub">
              {viewerCanWithdraw
                ? t`Đề nghị của bạn. Chờ cán bộ pháp chế khác xác nhận.`
                : t`Chờ cán bộ pháp chế xác nhận.`}
            </p>
          ) : null}
          {viewerCanSettle ? (
            <Button
              tone={isReady ? 'primary' : 'plain'}
              icon={KeyRound}
              isWide
              isDisabled={!isReady}
              disabledReason={t`Còn điều phải giải quyết trước`}
              isLoading={isActing && asked === 'confirm'}
              onPress={() => setAsked('confirm')}
            >
              {t`Xác nhận và đưa vào áp dụng`}
            </Button>
          ) : null}
          <Cluster>
            {viewerCanSettle ? (
              <Button size="small" tone="quiet" onPress={() => setAsked('reject')}>{t`Từ chối đề nghị`}</Button>
            ) : null}
            {viewerCanWithdraw ? (
              <Button size="small" tone="quiet" onPress={() => setAsked('withdraw')}>{t`Rút đề nghị`}</Button>
            ) : null}
          </Cluster>
        </Stack>
      </Confirmations>
      <ConfirmDialog
        isOpen={asked === 'confirm'}
        onOpenChange={() => setAsked(null)}
        title={t`Đưa thay đổi này vào áp dụng?`}
        consequence={consequence}
        actLabel={t`Xác nhận và đưa vào áp dụng`}
        onAct={() => void act('confirm')}
        isActing={isActing}
      />
      <ConfirmDialog
        isOpen={asked === 'reject' || asked === 'withdraw'}
        onOpenChange={() => setAsked(null)}
        title={asked === 'reject' ? t`Từ chối đề nghị này?` : t`Rút đề nghị này?`}
        consequence={t`Đề nghị được giữ lại cùng lý do để tra cứu, và không áp dụng nữa.`}
        actLabel={asked === 'reject' ? t`Từ chối đề nghị` : t`Rút đề nghị`}
        actTone="stop"
        onAct={() => void act(asked === 'reject' ? 'reject' : 'withdraw')}
        isActing={isActing}
      >
        <TextArea
          label={t`Lý do`}
          hint={t`Không ghi tên cá nhân.`}
          isRequired
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          {...(problems.of('reason') ? { error: problems.of('reason')! } : {})}
        />
      </ConfirmDialog>
    </Panel>
  );
}
