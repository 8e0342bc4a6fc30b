import { formatShare, keepCompounds } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Tag } from '../tag/Tag.tsx';

interface FormSectionProps {
  title: string;
  id?: string;
  /** How many of its criteria are complete. */
  done?: number;
  total?: number;
  children: ReactNode;
}

/** A group of criteria. Alt with ↑ and ↓ goes from one criterion to the next. */
export function FormSection({ title, id, done, total, children }: FormSectionProps) {
  const { t } = useLingui();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = section.current;
    here?.addEventListener('keydown', walkCriteria);
    return () => here?.removeEventListener('keydown', walkCriteria);
  }, []);
  return (
    <section className="at-panel at-form-section" id={id} aria-labelledby={headingId} ref={section}>
      <header className="at-panel-head">
        <h2 className="at-panel-title" id={headingId}>
          {keepCompounds(title)}
        </h2>
        {total === undefined ? null : <Tag>{t`${formatShare(done ?? 0, total)} đã đủ`}</Tag>}
      </header>
      {children}
    </section>
  );
}

function walkCriteria(event: KeyboardEvent) {
  if (!event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return;
  const criteria = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const here = criteria.findIndex((criterion) => criterion.contains(event.target as Node));
  const next = criteria[here + (event.code === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
