import { keepCompounds } from '@antoan/i18n';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title?: string;
  /** Stands at the end of the head: a link, a small button, a tag, a hint. */
  action?: ReactNode;
  children: ReactNode;
  /** Lets a table or a list touch the border. */
  isFlush?: boolean;
  id?: string;
  headingLevel?: 2 | 3;
}

/** A bordered piece of the page with a heading. Panels do not stand inside panels. */
export function Panel({ title, action, children, isFlush = false, id, headingLevel = 2 }: PanelProps) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="at-panel" id={id} aria-labelledby={title ? headingId : undefined}>
      {title ? (
        <header className="at-panel-head">
          <Heading id={headingId} className="at-panel-title">
            {keepCompounds(title)}
          </Heading>
          {action}
        </header>
      ) : null}
      {isFlush ? children : <div className="at-panel-body">{children}</div>}
    </section>
  );
}
