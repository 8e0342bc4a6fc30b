import { useLingui } from '@lingui/react/macro';
import { RefreshCw, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { Empty } from '../empty/Empty.tsx';

interface ErrorStateProps {
  /** What could not be opened: "Phần Khen thưởng chưa mở được". */
  title?: string;
  /** What still works; otherwise the usual sentence. */
  children?: ReactNode;
  /** The report id that support can look up. */
  code?: string;
  onRetry?: () => void;
  /** Where it is all there is on the page, its title is the page's heading. */
  isPage?: boolean;
}

/** A part that failed says so in its own place: what still works, a code, and its own retry. */
export function ErrorState({ title, children, code, onRetry, isPage = false }: ErrorStateProps) {
  const { t } = useLingui();
  return (
    <div role="alert">
      <Empty
        icon={Unplug}
        isPage={isPage}
        title={title ?? t`Phần này chưa mở được`}
        action={
          onRetry ? (
            <Button icon={RefreshCw} onPress={onRetry}>
              {t`Thử lại phần này`}
            </Button>
          ) : null
        }
      >
        <p>{children ?? t`Các phần khác vẫn dùng bình thường.`}</p>
        {code ? (
          <p>
            {t`Mã sự cố`} <b className="at-num">{code}</b>
          </p>
        ) : null}
      </Empty>
    </div>
  );
}
