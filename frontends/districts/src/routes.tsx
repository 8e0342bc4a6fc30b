import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Building2 } from 'lucide-react';

/** Pages below /huyen. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./territory-units/TerritoryUnitsPage.tsx').then((page) => page.TerritoryUnitsPage)) },
];

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return [{ label: msg`Đơn vị`, path: '', icon: Building2 }];
}

/** English sentences of this remote. */
export const catalogs: RemoteModule['catalogs'] = { en: () => import('../locales/en.po') };
