import type { ReactNode } from 'react';

/** Fields beside each other on a desk, under each other on a phone. */
export function FieldGroup({ children, columns = 2 }: { children: ReactNode; columns?: 2 | 3 }) {
  return <div className={columns === 3 ? 'at-fields at-fields-3' : 'at-fields'}>{children}</div>;
}
