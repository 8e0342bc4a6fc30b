import { formatDateTime } from '@antoan/i18n';
import { Panel, Timeline } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { useReorganisationWords } from './useReorganisationWords.ts';

/** What was done with a plan, oldest first. */
export function PlanHistory({ history }: Pick<Workbench_ReorganisationFragment, 'history'>) {
  const { t } = useLingui();
  const { acts } = useReorganisationWords();
  return (
    <Panel title={t`Quá trình`}>
      <Timeline
        label={t`Quá trình của phương án`}
        items={history.map(({ act, at, body, isMine }, index) => ({
          id: `${index}`,
          state: act === 'CONFIRMATION_VOIDED' || act === 'WITHDRAWN' ? 'back' : 'done',
          title: acts[act],
          detail: `${body.name}${isMine ? ` (${t`bạn`})` : ''}, ${formatDateTime(at)}`,
        }))}
      />
    </Panel>
  );
}
