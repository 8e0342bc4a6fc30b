import { joinCatalogs } from '@antoan/i18n';
import { lazyPage, type RouteObject } from '@antoan/router';
import type { RemoteModule } from '@antoan/web';

export { navigation } from './navigation.ts';

/** Pages below /huyen. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./FirstPage.tsx').then((page) => page.FirstPage)) },
  { path: 'don-vi', ...lazyPage(() => import('./units/DistrictBoardPage.tsx').then((page) => page.DistrictBoardPage)) },
  { path: 'don-vi/:id', ...lazyPage(() => import('./units/DistrictUnitPage.tsx').then((page) => page.DistrictUnitPage)) },
  { path: 'ho-so/:id', ...lazyPage(() => import('./dossiers/DossierReadingPage.tsx').then((page) => page.DossierReadingPage)) },
  { path: 'kiem-tra/:id?', ...lazyPage(() => import('./dossiers/VerificationPage.tsx').then((page) => page.VerificationPage)) },
  { path: 'tham-dinh/:id?', ...lazyPage(() => import('./dossiers/AppraisalPage.tsx').then((page) => page.AppraisalPage)) },
];

/** English sentences of this remote and of the screens it bundles. */
export const catalogs: RemoteModule['catalogs'] = {
  en: () =>
    joinCatalogs(
      import('../locales/en.po'),
      import('@antoan/dossier-desk/locales/en.po'),
      import('@antoan/report-desk/locales/en.po'),
      import('@antoan/unit-desk/locales/en.po'),
    ),
};
