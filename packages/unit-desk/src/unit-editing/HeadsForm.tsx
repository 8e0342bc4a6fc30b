import { Stack } from '@antoan/ui';
import type { UnitEditingQuery } from '../graphql/graphql.ts';
import { AppointHeadForm } from './AppointHeadForm.tsx';
import { TenureList } from './TenureList.tsx';

interface HeadsFormProps {
  unit: NonNullable<UnitEditingQuery['unit']>;
  onDone: () => void;
  askAgain: () => void;
}

/** Who has headed the unit, and who does so from a day on. */
export function HeadsForm({ unit, onDone, askAgain }: HeadsFormProps) {
  return (
    <Stack gap="l">
      <TenureList {...{ unit, askAgain }} />
      <AppointHeadForm {...{ unit, onDone, askAgain }} />
    </Stack>
  );
}
