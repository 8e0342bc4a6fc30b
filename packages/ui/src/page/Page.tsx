import type { ReactNode } from 'react';
import { keepCompounds } from '@antoan/i18n';
import { type Crumb, Breadcrumbs } from '../breadcrumbs/Breadcrumbs.tsx';
import { type Density, useDensity } from '../density/density.ts';

interface PageProps {
  children: ReactNode;
  /** The page's own, unless the person chose one for every page. */
  density?: Density;
  /** `wide` is a desk (1440 px), `text` a page to read (1160 px). */
  width?: 'wide' | 'text';
}

/** The content of one screen, inside the frame. */
export function Page({ children, density = 'regular', width = 'wide' }: PageProps) {
  const chosen = useDensity();
  return (
    <div className={`at-page at-page-${width}`} data-density={chosen === 'page' ? density : chosen}>
      {children}
    </div>
  );
}

interface PageHeadProps {
  title: string;
  /** Follows the title more quietly, e.g. the unit it is about. */
  subtitle?: string;
  crumbs?: readonly Crumb[];
  /** Stands beside the title: a year picker, a count, the way of a dossier. */
  beside?: ReactNode;
  /** One sentence under the title. */
  intro?: ReactNode;
  /** Facts or buttons at the end of the line. */
  actions?: ReactNode;
}

/** Where I am and what this page is: crumbs, the only h1, and the acts on the whole page. */
export function PageHead({ title, subtitle, crumbs, beside, intro, actions }: PageHeadProps) {
  return (
    <header className="at-page-head">
      <div className="at-grow">
        {crumbs ? <Breadcrumbs items={crumbs} /> : null}
        <div className="at-page-title">
          <h1>
            {keepCompounds(title)}
            {subtitle ? <span className="at-page-subtitle">{keepCompounds(subtitle)}</span> : null}
          </h1>
          {beside}
        </div>
        {intro ? <p className="at-muted">{intro}</p> : null}
      </div>
      {actions ? <div className="at-page-actions">{actions}</div> : null}
    </header>
  );
}

/** The bar at the foot of a work page that keeps its acts within reach; `note` says who does what. */
export function ActionBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <footer className="at-action-bar">
      {note ? <span className="at-grow at-muted at-action-note">{note}</span> : <span className="at-grow" />}
      {children}
    </footer>
  );
}
