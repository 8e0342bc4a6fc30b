import type { ReactNode } from 'react';

/** One number and what it is a number of. */
export interface StatItem {
  /** "90,8%", "1.012/1.150". */
  value: string;
  label: ReactNode;
}

/** A big number with its words under it. */
export function Stat({ value, label }: StatItem) {
  return (
    <div className="at-stat">
      <span className="at-stat-value">{value}</span>
      <span className="at-stat-label">{label}</span>
    </div>
  );
}

/** Two to four big numbers in one frame; on a public page it rises over the masthead. */
export function StatStrip({ items, isRaised = false }: { items: readonly StatItem[]; isRaised?: boolean }) {
  return (
    <div className={isRaised ? 'at-stat-strip at-stat-strip-raised' : 'at-stat-strip'}>
      {items.map((item, index) => (
        <Stat key={`${index}-${item.value}`} {...item} />
      ))}
    </div>
  );
}
