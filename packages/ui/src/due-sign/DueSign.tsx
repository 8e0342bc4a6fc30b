import { formatDate } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** How near a deadline is, and which sign says so. */
export type DueKind = 'late' | 'soon' | 'far' | 'excused';

interface DueSignProps {
  /** Whole days from today to the deadline; negative when it has passed. */
  daysLeft?: number;
  /** A deadline put off, as `YYYY-MM-DD`. */
  extendedTo?: string;
  /** The unit need not submit. */
  isExempt?: boolean;
  /** The deadline itself, said after the days: "hạn nộp 15/11/2020". */
  children?: ReactNode;
}

/** Sign and words with the number of days. Being late never stops an act by itself. */
export function DueSign({ daysLeft = 0, extendedTo, isExempt = false, children }: DueSignProps) {
  const { t } = useLingui();
  const kind = isExempt || extendedTo ? 'excused' : dueKind(daysLeft);
  const days = Math.abs(daysLeft);
  const words: Record<DueKind, string> = {
    late: t`Chậm ${days} ngày`,
    soon: daysLeft === 0 ? t`Hạn hôm nay` : t`Còn ${days} ngày`,
    far: t`Còn ${days} ngày`,
    excused: extendedTo ? t`Gia hạn ${formatDate(extendedTo).slice(0, 5)}` : t`Được miễn`,
  };
  return (
    <span className={`at-due at-due-${kind}`}>
      <svg className="at-icon" viewBox="0 0 16 16" aria-hidden="true">
        {signs[kind]}
      </svg>
      <span>
        {words[kind]}
        {children ? <> – {children}</> : null}
      </span>
    </span>
  );
}

/** Late below zero, soon up to seven days, far beyond. */
export function dueKind(daysLeft: number): DueKind {
  if (daysLeft < 0) return 'late';
  return daysLeft <= 7 ? 'soon' : 'far';
}

/** Whole days from one `YYYY-MM-DD` day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const clock = <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.7" />;

const signs: Record<DueKind, ReactNode> = {
  late: (
    <>
      <path d="M.8 2h14.4L8 14.8z" fill="currentColor" />
      <path d="M8 5v3.6M8 10.6v.4" className="at-shape-cut" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  soon: (
    <>
      {clock}
      <path d="M8 8V1.3A6.7 6.7 0 0 1 14.7 8z" fill="currentColor" />
    </>
  ),
  far: (
    <>
      {clock}
      <path
        d="M8 4.4V8l2.4 1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  excused: (
    <>
      <rect
        x="1.2"
        y="2.2"
        width="13.6"
        height="11.6"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.6 2"
      />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
};

/** The plain clock, for something that is awaited. */
export function DueClock() {
  return (
    <svg className="at-icon" viewBox="0 0 16 16" aria-hidden="true">
      {signs.far}
    </svg>
  );
}
