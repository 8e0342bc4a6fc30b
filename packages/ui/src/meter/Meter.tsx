import { formatShare } from '@antoan/i18n';

interface MeterProps {
  actual: number;
  /** The number laid down; 0 means none was. */
  established: number;
  /** What is counted, for readers: "Bảo vệ có trên định biên". */
  label?: string;
}

/** "7/12" and a small bar, slanted stripes while the strength is below establishment. */
export function Meter({ actual, established, label }: MeterProps) {
  if (established === 0 && actual === 0) return <span className="at-sub">–</span>;
  const share = established === 0 ? 1 : Math.min(1, actual / established);
  return (
    <span className="at-meter">
      {label ? <span className="at-hidden">{label}: </span> : null}
      <span className="at-num">{formatShare(actual, established)}</span>
      <span className={actual < established ? 'at-meter-track at-meter-short' : 'at-meter-track'} aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
