import { Button, ConfirmDialog, Stack, TextArea } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';

interface WithdrawNominationActProps {
  awardName: string;
  nomineeName: string;
  reason: string;
  onReasonChange: (reason: string) => void;
  /** What is wrong with the reason. */
  error?: string | undefined;
  /** What stands in the way otherwise. */
  notice?: ReactNode;
  isActing: boolean;
  /** Tells whether it was done; then the question closes. */
  onWithdraw: () => Promise<boolean>;
}

/** Takes a nomination back: asks once, with the reason. What clause 5 said of it stays in the history. */
export function WithdrawNominationAct(props: WithdrawNominationActProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { awardName, nomineeName } = props;

  async function withdraw() {
    if (await props.onWithdraw()) setAsking(false);
  }

  return (
    <>
      <Button onPress={() => setAsking(true)}>{t`Rút đề nghị`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Rút đề nghị ${awardName} cho ${nomineeName}?`}
        consequence={t`Đề nghị đã rút không nộp lại được; cần thì lập đề nghị mới. Kết quả rà soát vẫn lưu trong lịch sử.`}
        actLabel={t`Rút đề nghị`}
        actTone="stop"
        onAct={() => void withdraw()}
        isActing={props.isActing}
      >
        <Stack gap="m">
          {props.notice}
          <TextArea
            label={t`Lý do rút`}
            hint={t`Không ghi tên cá nhân.`}
            isRequired
            rows={3}
            maxLength={500}
            value={props.reason}
            onChange={props.onReasonChange}
            error={props.error}
          />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
