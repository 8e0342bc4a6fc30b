import { type ReactNode, useEffect, useId, useState } from 'react';

interface WorkingProps {
  /** What is being done. */
  children: ReactNode;
  /** How long it has taken so far, once it is more than a moment: "12 giây". */
  sayElapsed: (seconds: number) => string;
}

/** Work whose end is not known: nothing in the first second, then what is being done, and for how long. */
export function Working({ children, sayElapsed }: WorkingProps) {
  const id = useId();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(clock);
  }, []);
  if (seconds === 0) return null;
  return (
    <div>
      <div className="at-progress-top">
        <span id={id} className="at-grow" role="status">
          {children}
        </span>
        <span className="at-sub at-num">{sayElapsed(seconds)}</span>
      </div>
      <div className="at-progress at-progress-open" role="progressbar" aria-labelledby={id}>
        <i />
      </div>
    </div>
  );
}
