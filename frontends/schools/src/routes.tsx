import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { School } from 'lucide-react';

/** Pages below /truong. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./my-unit/MyUnitPage.tsx').then((page) => page.MyUnitPage)) },
];

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return [{ label: msg`Trường của tôi`, path: '', icon: School }];
}

/** English sentences of this remote. */
export const catalogs: RemoteModule['catalogs'] = { en: () => import('../locales/en.po') };
