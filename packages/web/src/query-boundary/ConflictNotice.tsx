import { Banner, Button } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { RefreshCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from '../failure/failure.ts';
import { describeFailure } from '../failure/failure-messages.ts';
import { useAskAgain } from './AskAgain.ts';

interface ConflictNoticeProps {
  /** The refusal: somebody else's version came first. */
  error: CombinedError;
  /** What exactly came first, where the page knows more than the server says. */
  title?: string;
  children?: ReactNode;
}

/** Somebody else was first: what was typed stays, the newer version is fetched on a press, and then the act can be done again. */
export function ConflictNotice({ error, title, children }: ConflictNoticeProps) {
  const { t } = useLingui();
  const question = useAskAgain();
  const [openedAfter, setOpenedAfter] = useState<CombinedError | null>(null);
  const failure = describeFailure(failureOf(error));
  if (question && openedAfter === error && !question.isAsking)
    return (
      <Banner tone="info" isLive title={t`Đã mở bản mới.`}>
        {t`Xem lại phần đã đổi rồi làm tiếp. Điều bạn đã nhập vẫn còn.`}
      </Banner>
    );

  function open() {
    setOpenedAfter(error);
    question?.askAgain();
  }

  return (
    <Banner
      tone="warn"
      isLive
      title={title ?? `${failure.title}.`}
      action={
        question ? (
          <Button size="small" icon={RefreshCw} isLoading={openedAfter === error} onPress={open}>
            {t`Mở bản mới`}
          </Button>
        ) : null
      }
    >
      {children ?? failure.sentence}
    </Banner>
  );
}
