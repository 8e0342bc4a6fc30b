import { formatShare } from '@antoan/i18n';
import { type ReactNode, useId } from 'react';

interface ProgressProps {
  value: number;
  total: number;
  /** What the numbers count: "tiêu chí đã đủ" makes "8/12 tiêu chí đã đủ". */
  label: string;
  /** At the end of the line, e.g. a link to what is missing. */
  action?: ReactNode;
}

/** A count and its whole over a bar; never a bare percentage. */
export function Progress({ value, total, label, action }: ProgressProps) {
  const id = useId();
  const share = total === 0 ? 0 : (value / total) * 100;
  return (
    <div>
      <div className="at-progress-top">
        <b id={id} className="at-grow">
          <span className="at-num">{formatShare(value, total)}</span> {label}
        </b>
        {action}
      </div>
      <div
        className="at-progress"
        role="progressbar"
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuetext={`${formatShare(value, total)} ${label}`}
        aria-labelledby={id}
      >
        <i style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}

/** A small ring for lists of parts: empty, partly filled, or a disc with a tick. The count stands beside it. */
export function ProgressRing({ value, total }: { value: number; total: number }) {
  const round = 2 * Math.PI * 7;
  return (
    <svg className="at-ring" viewBox="0 0 18 18" aria-hidden="true">
      <circle className="at-ring-track" cx="9" cy="9" r="7" />
      {total > 0 && value >= total ? (
        <>
          <circle className="at-ring-disc" cx="9" cy="9" r="8" />
          <path className="at-ring-tick" d="M5.6 9.2l2.3 2.3 4.4-4.7" />
        </>
      ) : (
        <circle
          className="at-ring-arc"
          cx="9"
          cy="9"
          r="7"
          strokeDasharray={`${total === 0 ? 0 : (value / total) * round} ${round}`}
          transform="rotate(-90 9 9)"
        />
      )}
    </svg>
  );
}
