import { keepCompounds } from '@antoan/i18n';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';

interface QueueLayoutProps {
  list: ReactNode;
  /** The dossier in hand. */
  children: ReactNode;
  /** What one needs beside it: last year, the way, who may act. */
  context?: ReactNode;
}

/** List, dossier and context beside each other, the height of the screen; on a phone the dossier comes first. */
export function QueueLayout({ list, children, context }: QueueLayoutProps) {
  return (
    <div className="at-queue" data-density="compact">
      <div className="at-queue-list">{list}</div>
      <div className="at-queue-main">{children}</div>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      {context ? (
        <aside className="at-queue-context" tabIndex={0}>
          {context}
        </aside>
      ) : null}
    </div>
  );
}

interface QueueHeadProps {
  title: string;
  count?: ReactNode;
  note?: ReactNode;
  /** No dossier is open, whose name would be the page's heading: this one is. */
  isPage?: boolean;
}

/** The head of the list: what waits and how it is sorted. */
export function QueueHead({ title, count, note, isPage = false }: QueueHeadProps) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <header className="at-queue-head">
      <div>
        <Title>{keepCompounds(title)}</Title>
        {count}
      </div>
      {note ? <p className="at-sub">{note}</p> : null}
    </header>
  );
}

interface QueueItemProps {
  href: string;
  title: string;
  /** Where it is: "Phú Nhuận". */
  place?: string;
  due?: ReactNode;
  /** Facts that want a look, never accusations. */
  flags?: ReactNode;
  isCurrent?: boolean;
}

/** One dossier of the list. */
export function QueueItem({ href, title, place, due, flags, isCurrent }: QueueItemProps) {
  return (
    <Link href={href} className="at-queue-item" aria-current={isCurrent ? 'true' : undefined}>
      <b>{title}</b>
      <span className="at-queue-facts">
        <span className="at-sub">{place}</span>
        {due}
      </span>
      {flags ? <span className="at-queue-flags">{flags}</span> : null}
    </Link>
  );
}
