import { Cluster } from '@antoan/ui';
import type { ReactNode } from 'react';

/** The act at the foot of a form, and whether what was typed is safe. */
export function ActFoot({ beside, children }: { beside?: ReactNode; children: ReactNode }) {
  return (
    <Cluster align={beside ? 'between' : 'end'}>
      {beside}
      {children}
    </Cluster>
  );
}
