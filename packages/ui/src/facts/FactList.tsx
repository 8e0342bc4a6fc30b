import type { ReactNode } from 'react';

/** A name and what is known under it. */
export interface Fact {
  label: string;
  value: ReactNode;
  /** Puts the digits on one width. */
  isNumeric?: boolean;
}

/** Names on the left, facts on the right. */
export function FactList({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="at-facts">
      {items.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd className={fact.isNumeric ? 'at-num' : undefined}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
