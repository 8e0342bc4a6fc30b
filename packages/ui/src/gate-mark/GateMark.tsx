import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What the clause-5 gate says of a nomination. */
export type GateOutcome = 'CLEAR' | 'HOLD' | 'BAR';

interface GateMarkProps {
  value: GateOutcome;
  /** Without the box inside a sentence. */
  isBoxed?: boolean;
}

/** Road sign and word, in an outlined box on its tint. */
export function GateMark({ value, isBoxed = true }: GateMarkProps) {
  const words = useGateWords();
  return (
    <span className={`at-gate at-gate-${value.toLowerCase()}${isBoxed ? ' at-gate-box' : ''}`}>
      <GateSign value={value} />
      {words[value]}
    </span>
  );
}

/** The words of the gate's outcomes. */
export function useGateWords(): Record<GateOutcome, string> {
  const { t } = useLingui();
  return { CLEAR: t`Đủ điều kiện`, HOLD: t`Tạm dừng`, BAR: t`Không đề nghị` };
}

/** The road sign alone, for the head of a verdict. */
export function GateSign({ value }: { value: GateOutcome }) {
  return (
    <svg className="at-gate-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {signs[value]}
    </svg>
  );
}

const signs: Record<GateOutcome, ReactNode> = {
  CLEAR: (
    <>
      <path d="M2 1.5v13M14 1.5v13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M5 8h5.4M8.2 5.4L10.8 8l-2.6 2.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  HOLD: (
    <>
      <path d="M8 1L15.4 14.4H.6z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />
      <path d="M6.6 7v4.4M9.4 7v4.4" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  BAR: (
    <>
      <path d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z" fill="currentColor" />
      <path d="M3.8 8h8.4" className="at-shape-cut" strokeWidth="2.6" />
    </>
  ),
};
