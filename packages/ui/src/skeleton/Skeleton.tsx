import { useLingui } from '@lingui/react/macro';

interface SkeletonProps {
  /** The shape of what is coming. */
  shape?: 'lines' | 'table' | 'page';
  rows?: number;
}

/** Holds the place of content on its way. It appears after 300 ms, so that quick answers do not flash. */
export function Skeleton({ shape = 'lines', rows = 3 }: SkeletonProps) {
  const { t } = useLingui();
  return (
    <div className={`at-skeleton at-skeleton-${shape}`} role="status">
      <span className="at-hidden">{t`Đang tải`}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="at-skeleton-row" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
