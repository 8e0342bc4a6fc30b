import { Button, Cluster } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import type { ReorganisationStepKind } from '../graphql/graphql.ts';
import { useReorganisationWords } from './useReorganisationWords.ts';

const KINDS = [
  'MERGE',
  'SPLIT',
  'MOVE',
  'RENAME',
  'RECODE',
  'ESTABLISH',
  'ABOLISH',
] as const satisfies readonly ReorganisationStepKind[];

/** What a plan can do, one button each. */
export function AddStep({ onAdd }: { onAdd: (kind: ReorganisationStepKind) => void }) {
  const { t } = useLingui();
  const { steps } = useReorganisationWords();
  return (
    <div role="group" aria-label={t`Thêm việc`}>
      <Cluster>
        {KINDS.map((kind) => (
          <Button key={kind} size="small" icon={Plus} onPress={() => onAdd(kind)}>
            {steps[kind]}
          </Button>
        ))}
      </Cluster>
    </div>
  );
}
