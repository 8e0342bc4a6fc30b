import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** The result of a unit in one year. */
export type Standing = 'MET' | 'NOT_MET' | 'PENDING' | 'NOT_SUBJECT';

/** The standings in the order in which they are always shown. */
export const STANDINGS: readonly Standing[] = ['MET', 'NOT_MET', 'PENDING', 'NOT_SUBJECT'];

interface StandingMarkProps {
  value: Standing;
  /** Other words than the standing's own, e.g. an answer "Có". */
  children?: string;
  isLarge?: boolean;
}

/** Solid shape and word. The year stands within sight of it. */
export function StandingMark({ value, children, isLarge = false }: StandingMarkProps) {
  const words = useStandingWords();
  return (
    <span className={`at-standing at-standing-${value.toLowerCase()}${isLarge ? ' at-standing-large' : ''}`}>
      <StandingShape value={value} />
      {children ?? words[value]}
    </span>
  );
}

/** The words of the four standings, for labels and filters. */
export function useStandingWords(): Record<Standing, string> {
  const { t } = useLingui();
  return { MET: t`Đạt`, NOT_MET: t`Chưa đạt`, PENDING: t`Chưa có kết quả`, NOT_SUBJECT: t`Không thuộc diện` };
}

/** The shape alone: only where a legend explains it. */
export function StandingShape({ value }: { value: Standing }) {
  return (
    <svg className="at-standing-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[value]}
    </svg>
  );
}

const cut = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round', className: 'at-shape-cut' } as const;

const shapes: Record<Standing, ReactNode> = {
  MET: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.6-4.9" strokeWidth="1.9" {...cut} />
    </>
  ),
  NOT_MET: (
    <>
      <path d="M8 .4L15.6 8 8 15.6.4 8z" fill="currentColor" />
      <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" strokeWidth="1.8" {...cut} />
    </>
  ),
  PENDING: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" fill="currentColor" />
    </>
  ),
  NOT_SUBJECT: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.1" />
      <path d="M5 8h6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
};
