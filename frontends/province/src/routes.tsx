import { joinCatalogs } from '@antoan/i18n';
import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { FirstPage } from './first-page/FirstPage.tsx';
import { placesOf } from './navigation.ts';
import { belowPlace, PATHS } from './paths.ts';

const at = (path: string, rest = ''): string => `${belowPlace(path)}${rest}`;

/** Pages below /tinh. */
export const routes: RouteObject[] = [
  { index: true, Component: FirstPage },
  { path: at(PATHS.board), ...lazyPage(() => import('./province-board/ProvinceBoardPage.tsx').then((page) => page.ProvinceBoardPage)) },
  { path: at(PATHS.dossier, '/:id'), ...lazyPage(() => import('./dossier/ProvinceDossierPage.tsx').then((page) => page.ProvinceDossierPage)) },
  { path: at(PATHS.appraisal, '/:id?'), ...lazyPage(() => import('./appraisal/AppraisalPage.tsx').then((page) => page.AppraisalPage)) },
];

/** Places in the frame's navigation: to each office its own. */
export function navigation(viewer: Viewer | null): NavigationItem[] {
  return placesOf(viewer);
}

/** English sentences of this remote and of the packages of screens it bundles. */
export const catalogs: RemoteModule['catalogs'] = {
  en: () => joinCatalogs(import('../locales/en.po'), import('@antoan/dossier-desk/locales/en.po'), import('@antoan/gate-words/locales/en.po')),
};
