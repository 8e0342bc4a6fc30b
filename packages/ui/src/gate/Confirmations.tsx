import { formatDateTime } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DueClock } from '../due-sign/DueSign.tsx';
import { StandingShape } from '../standing-mark/StandingMark.tsx';

/** One body that must confirm. */
export interface ConfirmationKey {
  id: string;
  /** "Công an tỉnh (PV05)". */
  body: string;
  /** The moment of its confirmation; null while it is awaited. */
  at: string | null;
  /** It is this person's turn. */
  isMine?: boolean;
}

/** The keys that must all be turned, who has turned and who is awaited; `children` is the button. */
export function Confirmations({ keys, children }: { keys: readonly ConfirmationKey[]; children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className="at-stack at-gap-s">
      {keys.map((key) => (
        <div key={key.id} className={key.at ? 'at-key' : 'at-key at-key-waiting'}>
          <div className="at-key-body">
            {key.at ? (
              <span className="at-key-done">
                <StandingShape value="MET" />
              </span>
            ) : (
              <DueClock />
            )}
            <b>{key.body}</b>
          </div>
          {key.at ? t`Đã xác nhận, ${formatDateTime(key.at)}` : key.isMine ? t`Chờ bạn xác nhận` : t`Chờ xác nhận`}
        </div>
      ))}
      {children}
    </div>
  );
}
