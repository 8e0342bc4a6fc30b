import { Banner, Button, ErrorState, Skeleton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { RefreshCw } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import type { AnyVariables, UseQueryState } from 'urql';
import { type Failure, failureOf, missingFieldsOf } from '../failure/failure.ts';
import { describeFailure } from '../failure/failure-messages.ts';
import { type AskAgain, AskAgainContext } from './AskAgain.ts';

interface QueryBoundaryProps<Data, Variables extends AnyVariables> {
  result: UseQueryState<Data, Variables>;
  /** Asks again; hand over the second value of `useQuery`. */
  retry?: (options: { requestPolicy: 'network-only' }) => void;
  /** What the content will look like, shown after 300 ms. */
  skeleton?: ReactNode;
  /** What the part is called in its own failure: "Danh sách đơn vị". */
  name?: string;
  isEmpty?: (data: Data) => boolean;
  empty?: ReactNode;
  /** Second value: names of fields that could not be had, whose place says "Chưa lấy được". */
  children: (data: Data, missing: ReadonlySet<string>) => ReactNode;
}

/**
 * The four states of a question in one place: on its way, failed, answered in part, answered.
 * Content already on the page stays there while it is asked again.
 */
export function QueryBoundary<Data, Variables extends AnyVariables>({
  result,
  retry,
  skeleton = <Skeleton rows={6} />,
  name,
  isEmpty,
  empty,
  children,
}: QueryBoundaryProps<Data, Variables>) {
  const { data, error, fetching, stale } = result;
  const askAgain = retry && (() => retry({ requestPolicy: 'network-only' }));
  const question = useQuestion(askAgain, fetching || stale);

  const isAnswered = !error && !fetching && data !== undefined;
  if (!isAnswered && !hasSomething(data)) {
    if (error && !fetching) return <FailedPart failure={failureOf(error)} {...{ name }} onRetry={askAgain} />;
    return skeleton;
  }
  return (
    <>
      {error && !fetching ? <PartialNotice failure={failureOf(error)} onRetry={askAgain} /> : null}
      <AskAgainContext value={question}>
        {isEmpty?.(data) && empty ? empty : children(data, missingFieldsOf(error))}
      </AskAgainContext>
    </>
  );
}

// The function is a new one at each drawing; what stands below is drawn anew only when the asking begins or ends.
function useQuestion(askAgain: (() => void) | undefined, isAsking: boolean): AskAgain | null {
  const latest = useRef(askAgain);
  latest.current = askAgain;
  const canAsk = askAgain !== undefined;
  return useMemo(() => (canAsk ? { askAgain: () => latest.current?.(), isAsking } : null), [canAsk, isAsking]);
}

// A query whose every field failed comes back as an object of nulls: nothing to show.
function hasSomething<Data>(data: Data | undefined): data is Data {
  if (data === undefined || data === null) return false;
  const answers = Object.entries(data).filter(([field]) => field !== '__typename');
  return answers.length === 0 || answers.some(([, value]) => value !== null && value !== undefined);
}

interface FailedPartProps {
  failure: Failure;
  name?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** A part that failed, in its own place, with its own retry. */
export function FailedPart({ failure, name, onRetry }: FailedPartProps) {
  const { t } = useLingui();
  const { title, sentence, reportId } = describeFailure(failure);
  const isDown = failure.code === 'UNAVAILABLE' && name;
  return (
    <ErrorState
      title={isDown ? t`Phần ${{ name }} chưa mở được` : title}
      isPage={failure.code === 'NOT_FOUND'}
      {...(reportId ? { code: reportId } : {})}
      {...(onRetry ? { onRetry } : {})}
    >
      {sentence}
    </ErrorState>
  );
}

function PartialNotice({ failure, onRetry }: Pick<FailedPartProps, 'failure' | 'onRetry'>) {
  const { t } = useLingui();
  if (failure.code === 'OFFLINE') return null; // The frame's own banner says it once for the whole page.
  return (
    <Banner
      tone="warn"
      isLive
      title={t`Chưa lấy được đủ số liệu.`}
      action={
        onRetry ? (
          <Button size="small" icon={RefreshCw} onPress={onRetry}>
            {t`Thử lại`}
          </Button>
        ) : null
      }
    >
      {t`Phần còn thiếu ghi “Chưa lấy được”; phần còn lại không bị ảnh hưởng.`}
      {failure.reportId ? ` ${t`Mã sự cố ${{ code: failure.reportId }}.`}` : null}
    </Banner>
  );
}
