import type { MessageDescriptor, Messages } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import type { RouteObject } from '@antoan/router';
import type { Viewer } from '../viewer/ViewerContext.tsx';

/** One place of a remote in the frame's navigation. */
export interface NavigationItem {
  /** Stands in the bar: `msg`Việc cần làm``. */
  label: MessageDescriptor;
  /** For the phone's bottom bar, two short words at most; the label when left out. */
  shortLabel?: MessageDescriptor;
  /** Path below the remote's own place, e.g. `don-vi`; '' is its first page. */
  path: string;
  /** An icon of lucide-react. */
  icon: LucideIcon;
}

/** What a remote exposes as `./routes`; the shell knows nothing else of it. */
export interface RemoteModule {
  /** Routes below the remote's place, each page lazy. */
  routes: RouteObject[];
  /** What the frame offers this person; null is a visitor who has not signed in. */
  navigation: (viewer: Viewer | null) => NavigationItem[];
  /** The remote's English sentences, fetched when English is chosen. */
  catalogs: { en: () => Promise<{ messages: Messages }> };
}
