import { joinCatalogs } from '@antoan/i18n';
import { lazyPage, type RouteObject } from '@antoan/router';
import { unitDeskRoutes, useAgencyWords } from '@antoan/unit-desk';
import type { RemoteModule } from '@antoan/web';
import { OWN_BODY_PLACE } from './places.ts';

export { navigation } from './navigation.ts';

/** Pages below /so-nganh. */
export const routes: RouteObject[] = [
  { index: true, ...lazyPage(() => import('./FirstPage.tsx').then((page) => page.FirstPage)) },
  { path: 'don-vi', ...lazyPage(() => import('./units/ManagedBoardPage.tsx').then((page) => page.ManagedBoardPage)) },
  { path: 'don-vi/:id', ...lazyPage(() => import('./units/ManagedUnitPage.tsx').then((page) => page.ManagedUnitPage)) },
  {
    path: 'don-vi/nhap-excel',
    ...lazyPage(() => import('./units/UnitSheetsPage.tsx').then((page) => page.UnitSheetsPage)),
  },
  {
    path: 'don-vi/nhap-excel/:id',
    ...lazyPage(() => import('./units/UnitSheetPage.tsx').then((page) => page.UnitSheetPage)),
  },
  { path: 'don-vi/moi', ...lazyPage(() => import('./units/NewUnitPage.tsx').then((page) => page.NewUnitPage)) },
  {
    path: 'ho-so/:id',
    ...lazyPage(() => import('./dossiers/DossierReadingPage.tsx').then((page) => page.DossierReadingPage)),
  },
  { path: 'bao-cao', ...lazyPage(() => import('./reports/ReportsPage.tsx').then((page) => page.ReportsPage)) },
  {
    path: 'chua-nop',
    ...lazyPage(() => import('./dossiers/UnsubmittedUnitsPage.tsx').then((page) => page.UnsubmittedUnitsPage)),
  },
  {
    path: 'kiem-tra/:id?',
    ...lazyPage(() => import('./dossiers/VerificationPage.tsx').then((page) => page.VerificationPage)),
  },
  {
    path: 'khen-thuong',
    ...lazyPage(() => import('./nominations/ManagedNominationsPage.tsx').then((page) => page.ManagedNominationsPage)),
  },
  {
    path: 'khen-thuong/:id',
    ...lazyPage(() => import('./nominations/ManagedNominationPage.tsx').then((page) => page.ManagedNominationPage)),
  },
  { path: 'co-quan', children: unitDeskRoutes({ place: OWN_BODY_PLACE, useWords: useAgencyWords }) },
];

/** English sentences of this remote and of the screens it bundles. */
export const catalogs: RemoteModule['catalogs'] = {
  en: () =>
    joinCatalogs(
      import('../locales/en.po'),
      import('@antoan/dossier-desk/locales/en.po'),
      import('@antoan/report-desk/locales/en.po'),
      import('@antoan/unit-desk/locales/en.po'),
      import('@antoan/gate-words/locales/en.po'),
    ),
};
