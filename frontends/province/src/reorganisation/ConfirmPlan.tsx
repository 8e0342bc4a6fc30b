import { formatDate, formatNumber } from '@antoan/i18n';
import {
  Banner,
  Button,
  Confirmations,
  ConfirmDialog,
  notify,
  Panel,
  ProblemsSummary,
  Stack,
  Working,
} from '@antoan/ui';
import { describeProblem, failureOf, FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { PlanPreviewQuery, Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { ConfirmPlan_mutation, WithdrawPlan_mutation } from './workbench.fragment.ts';
import './reorganisation-problem-words.ts';

interface ConfirmPlanProps {
  plan: Workbench_ReorganisationFragment;
  preview: PlanPreviewQuery['previewReorganisation'];
  isReady: boolean;
  isDirty: boolean;
  askAgain: () => void;
}

/** How often a plan is looked at whose confirmation was not answered. */
const askEveryMs = 3_000;

const isUnanswered = (error: CombinedError): boolean => ['OFFLINE', 'UNAVAILABLE'].includes(failureOf(error).code);

/** The two keys of a plan: the first says that it is right, the second puts it into force. */
export function ConfirmPlan({ plan, preview, isReady, isDirty, askAgain }: ConfirmPlanProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [asked, setAsked] = useState<'confirm' | 'withdraw' | null>(null);
  const [confirming, confirm] = useMutation(ConfirmPlan_mutation);
  const [withdrawing, withdraw] = useMutation(WithdrawPlan_mutation);
  const isUnknown = confirming.error !== undefined && !confirming.fetching && isUnanswered(confirming.error);
  useEffect(() => {
    if (!isUnknown) return undefined;
    const clock = setInterval(askAgain, askEveryMs);
    return () => clearInterval(clock);
  }, [isUnknown, askAgain]);
  const isSecond = plan.state === 'CONFIRMED_ONCE';
  const first = plan.history.findLast(({ act }) => act === 'CONFIRMED_FIRST');
  const day = plan.effectiveOn ? formatDate(plan.effectiveOn) : '…';
  const counts = {
    ends: preview?.ends.length ?? 0,
    begins: preview?.begins.length ?? 0,
    moves: preview?.moves.total ?? 0,
    changes: preview?.changes.length ?? 0,
    day,
  };
  const sum = t`Từ ngày ${{ day: counts.day }}: ${{ ends: counts.ends }} đơn vị kết thúc, ${{ begins: counts.begins }} đơn vị thành lập, ${{ moves: counts.moves }} đơn vị chuyển nơi trực thuộc, ${{ changes: counts.changes }} đơn vị đổi tên hoặc mã.`;

  async function act() {
    const input = { id: plan.id, version: plan.version };
    if (asked === 'withdraw') {
      const result = await withdraw({ input });
      setAsked(null);
      if (problems.keep({ payload: result.data?.withdrawReorganisation ?? null, error: result.error }) || result.error)
        return;
      notify(t`Đã rút phương án`);
      return;
    }
    const result = await confirm({ input });
    setAsked(null);
    // Without an answer nobody knows yet: the plan itself says how far it has come.
    if (result.error && isUnanswered(result.error)) askAgain();
    if (problems.keep({ payload: result.data?.confirmReorganisation ?? null, error: result.error }) || result.error)
      return;
    notify(isSecond ? t`Đã thực hiện phương án` : t`Đã xác nhận lần 1`);
  }

  const mayConfirm = plan.viewerCanConfirm;
  return (
    <Panel title={t`Hai lần xác nhận`}>
      <Confirmations
        keys={[
          {
            id: 'first',
            body: isSecond && first ? t`Lần 1: ${{ body: first.body.name }}` : t`Lần 1: Văn phòng UBND tỉnh`,
            at: isSecond ? (first?.at ?? null) : null,
            isMine: !isSecond && mayConfirm,
          },
          { id: 'second', body: t`Lần 2: người khác của Văn phòng`, at: null, isMine: isSecond && mayConfirm },
        ]}
      >
        <Stack gap="s">
          {isUnknown ? (
            <Banner tone="warn" isLive title={t`Chưa nhận được trả lời, chưa rõ phương án đã thực hiện hay chưa.`}>
              {t`Trang này hỏi lại mỗi 3 giây và tự hiện kết quả. Nếu sau ít phút vẫn như cũ thì xác nhận lại: việc đã làm không làm hai lần.`}
            </Banner>
          ) : (
            <FailureNotice error={problems.all.length > 0 ? undefined : (confirming.error ?? withdrawing.error)} />
          )}
          <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
          {isDirty ? <p className="at-sub">{t`Lưu và xem trước rồi mới xác nhận.`}</p> : null}
          {isSecond && !mayConfirm ? <p className="at-sub">{t`Chờ người khác của Văn phòng xác nhận lần 2.`}</p> : null}
          {mayConfirm ? (
            <Button
              tone={isReady ? 'primary' : 'plain'}
              icon={KeyRound}
              isWide
              isDisabled={!isReady}
              disabledReason={isDirty ? t`Phương án chưa lưu` : t`Phương án còn chỗ phải sửa`}
              isLoading={confirming.fetching}
              loadingLabel={isSecond ? t`Đang thực hiện` : t`Đang xác nhận`}
              onPress={() => setAsked('confirm')}
            >
              {isSecond ? t`Xác nhận lần 2 và thực hiện` : t`Xác nhận lần 1`}
            </Button>
          ) : null}
          <Button size="small" tone="quiet" onPress={() => setAsked('withdraw')}>{t`Rút phương án`}</Button>
        </Stack>
      </Confirmations>
      <ConfirmDialog
        isOpen={asked === 'confirm'}
        onOpenChange={() => setAsked(null)}
        title={isSecond ? t`Thực hiện phương án sắp xếp?` : t`Xác nhận lần 1 phương án sắp xếp?`}
        consequence={
          isSecond
            ? t`${{ sum }} Lịch sử trước ngày đó giữ nguyên. Chỉ hoàn tác được bằng một phương án khác.`
            : t`${{ sum }} Chưa có gì thay đổi cho đến khi người khác của Văn phòng xác nhận lần 2. Sửa phương án thì phải xác nhận lại từ đầu.`
        }
        actLabel={isSecond ? t`Xác nhận lần 2 và thực hiện` : t`Xác nhận lần 1`}
        onAct={() => void act()}
        isActing={confirming.fetching}
      >
        {confirming.fetching ? (
          <Working sayElapsed={(seconds) => t`${{ seconds: formatNumber(seconds) }} giây`}>
            {isSecond
              ? t`Đang ghi các đơn vị, mã và nơi trực thuộc mới trong một lần: xong tất cả, hoặc giữ nguyên như trước.`
              : t`Đang kiểm tra lại toàn bộ phương án.`}
          </Working>
        ) : null}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'withdraw'}
        onOpenChange={() => setAsked(null)}
        title={t`Rút phương án này?`}
        consequence={t`Phương án được giữ để tra cứu và không dùng được nữa.`}
        actLabel={t`Rút phương án`}
        actTone="stop"
        onAct={() => void act()}
        isActing={withdrawing.fetching}
      />
    </Panel>
  );
}
