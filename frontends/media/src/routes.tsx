import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Newspaper } from 'lucide-react';

/** Pages below /cong-bo. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./public-results/PublicResultsPage.tsx').then((page) => page.PublicResultsPage)) },
];

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return [{ label: msg`Kết quả công khai`, path: '', icon: Newspaper }];
}

/** English sentences of this remote. */
export const catalogs: RemoteModule['catalogs'] = { en: () => import('../locales/en.po') };
