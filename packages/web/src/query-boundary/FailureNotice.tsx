import { Banner } from '@antoan/ui';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from '../failure/failure.ts';
import { describeFailure } from '../failure/failure-messages.ts';
import { ConflictNotice } from './ConflictNotice.tsx';

/** Says above a form or beside a button why an act failed; nothing when it did not. */
export function FailureNotice({ error, action }: { error: CombinedError | undefined; action?: ReactNode }) {
  if (!error) return null;
  const failure = failureOf(error);
  if (failure.code === 'CONFLICT' && !action) return <ConflictNotice error={error} />;
  const { title, sentence, reportId } = describeFailure(failure);
  return (
    <Banner tone="error" isLive title={`${title}.`} action={action}>
      {sentence} {reportId ? <b>{reportId}</b> : null}
    </Banner>
  );
}
