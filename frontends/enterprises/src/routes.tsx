import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Factory } from 'lucide-react';

/** Pages below /doanh-nghiep. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./my-unit/MyUnitPage.tsx').then((page) => page.MyUnitPage)) },
];

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return [{ label: msg`Đơn vị của tôi`, path: '', icon: Factory }];
}

/** English sentences of this remote. */
export const catalogs: RemoteModule['catalogs'] = { en: () => import('../locales/en.po') };
