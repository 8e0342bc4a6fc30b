import { useLingui } from '@lingui/react/macro';

/** Where a dossier stands on its way. */
export type WayState =
  | 'NOT_SUBMITTED'
  | 'REGISTERED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'APPRAISED'
  | 'PROPOSED'
  | 'DECIDED'
  | 'RETURNED'
  | 'CONTESTED'
  | 'REVOKED';

/** How many of the five stations have been reached. */
const reached: Record<WayState, number> = {
  NOT_SUBMITTED: 0,
  REGISTERED: 1,
  DRAFT: 1,
  SUBMITTED: 2,
  VERIFIED: 3,
  APPRAISED: 4,
  PROPOSED: 4,
  DECIDED: 5,
  RETURNED: 0,
  CONTESTED: 5,
  REVOKED: 5,
};

const STATIONS = [6, 19, 32, 45, 58];

/** The way of five stations (draft, submit, verify, appraise, decide) and the word. */
export function WayRow({ state, children }: { state: WayState; children?: string }) {
  const words = useWayWords();
  return (
    <span className={`at-way-row at-way-row-${state.toLowerCase()}`}>
      <svg width="64" height="14" viewBox="0 0 64 14" aria-hidden="true">
        <WayLine reached={reached[state]} />
        {STATIONS.map((x, index) => (
          <Station key={x} x={x} index={index} state={state} />
        ))}
      </svg>
      {children ?? words[state]}
    </span>
  );
}

/** The words of the way's states, for filters and headings. */
export function useWayWords(): Record<WayState, string> {
  const { t } = useLingui();
  return {
    NOT_SUBMITTED: t`Chưa nộp`,
    REGISTERED: t`Đã đăng ký`,
    DRAFT: t`Bản nháp`,
    SUBMITTED: t`Đã nộp`,
    VERIFIED: t`Đã kiểm tra`,
    APPRAISED: t`Đã thẩm định`,
    PROPOSED: t`Đã đề nghị`,
    DECIDED: t`Đã quyết định`,
    RETURNED: t`Trả lại`,
    CONTESTED: t`Có ý kiến`,
    REVOKED: t`Thu hồi`,
  };
}

function WayLine({ reached: count }: { reached: number }) {
  return STATIONS.slice(0, -1).map((x, index) => {
    const isPassed = index + 1 < count;
    return (
      <path
        key={x}
        d={`M${x} 7h13`}
        stroke="currentColor"
        strokeWidth={isPassed ? 2.4 : 1.2}
        opacity={isPassed ? 1 : 0.55}
      />
    );
  });
}

function Station({ x, index, state }: { x: number; index: number; state: WayState }) {
  const count = reached[state];
  if (state === 'RETURNED' && index === 0) return <TurnedBack />;
  if (count === 5 && index === 4) return <SmallSeal x={x} />;
  if (index + 1 < count) return <circle cx={x} cy="7" r="3.4" fill="currentColor" />;
  if (index + 1 === count)
    return <circle className="at-way-hole" cx={x} cy="7" r="4" stroke="currentColor" strokeWidth="3" />;
  return <circle className="at-way-hole" cx={x} cy="7" r="2.6" stroke="currentColor" strokeWidth="1.2" opacity=".75" />;
}

function TurnedBack() {
  return (
    <>
      <rect x="1" y="2" width="10" height="10" rx="2" fill="currentColor" />
      <path
        d="M8.5 9.2V7.4a1.7 1.7 0 0 0-1.7-1.7H4M5.6 4L3.9 5.7l1.7 1.7"
        fill="none"
        className="at-shape-cut"
        strokeWidth="1.3"
      />
    </>
  );
}

function SmallSeal({ x }: { x: number }) {
  return (
    <g className="at-way-seal">
      <circle className="at-way-hole" cx={x} cy="7" r="4.6" stroke="currentColor" strokeWidth="1.8" />
      <circle cx={x} cy="7" r="2" fill="currentColor" />
    </g>
  );
}
