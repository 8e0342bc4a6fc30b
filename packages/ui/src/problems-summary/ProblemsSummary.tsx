import { useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleDot } from 'lucide-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';

/** Something the person can put right. */
export interface ProblemLine {
  /** The fault, then the way out. */
  message: string;
  /** The `id` of the field or the criterion it is about. */
  fieldId?: string;
}

interface ProblemsSummaryProps {
  problems: readonly ProblemLine[];
  /** "Còn thiếu 4 mục"; otherwise counts the problems. */
  title?: string;
  /** `error` after the server has refused, `missing` beside a form that is still being filled. */
  tone?: 'error' | 'missing';
  /** Takes the focus when it appears: after a refused act. */
  hasFocus?: boolean;
}

/** All that stands in the way, each line leading to its field. Nothing when there is nothing. */
export function ProblemsSummary({ problems, title, tone = 'error', hasFocus = false }: ProblemsSummaryProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (hasFocus && count > 0) box.current?.focus();
  }, [hasFocus, count]);
  if (count === 0) return null;
  return (
    <div
      ref={box}
      className={`at-problems at-problems-${tone}`}
      tabIndex={-1}
      role={tone === 'error' ? 'alert' : undefined}
    >
      <p className="at-problems-title">
        {title ?? (tone === 'error' ? t`Cần sửa ${count} chỗ` : t`Còn thiếu ${count} mục`)}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.fieldId}-${problem.message}`}>
            <Icon of={tone === 'error' ? CircleAlert : CircleDot} />
            {problem.fieldId ? (
              <a href={`#${problem.fieldId}`} onClick={(event) => goToField(event, problem.fieldId as string)}>
                {problem.message}
              </a>
            ) : (
              <span>{problem.message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(event: MouseEvent, fieldId: string) {
  event.preventDefault();
  focusField(fieldId);
}

/** Brings the field or criterion with this id into view and gives it the focus. */
export function focusField(fieldId: string): void {
  const place = document.getElementById(fieldId);
  if (!place) return;
  const control = 'input, textarea, select, button, [tabindex]';
  const target = place.matches(control) ? place : (place.querySelector<HTMLElement>(control) ?? place);
  place.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
