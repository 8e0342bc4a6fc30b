import { Banner } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';

interface WithdrawnNoticeProps {
  /** Null for what was withdrawn before reasons were asked for. */
  reason: string | null | undefined;
  /** Whether a verdict of clause 5 stands below. */
  isScreened: boolean;
}

/** That a nomination was withdrawn and why, above what clause 5 said of it last. */
export function WithdrawnNotice({ reason, isScreened }: WithdrawnNoticeProps) {
  const { t } = useLingui();
  return (
    <Banner title={t`Đề nghị này đã rút.`}>
      {reason ? t`Lý do: ${reason}` : null}
      {isScreened ? <div>{t`Kết quả rà soát dưới đây là của lần cuối trước khi rút.`}</div> : null}
    </Banner>
  );
}
