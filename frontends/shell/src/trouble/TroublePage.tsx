import { Page } from '@antoan/ui';
import type { ReactNode } from 'react';

/** A page that is nothing but its trouble: the title names the tab and is heard first, the part below shows it. */
export function TroublePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page>
      <h1 className="at-hidden">{title}</h1>
      {children}
    </Page>
  );
}
