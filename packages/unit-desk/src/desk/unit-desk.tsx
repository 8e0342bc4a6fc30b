import { lazyPage, Outlet, type RouteObject } from '@antoan/router';
import { useMemo } from 'react';
import './desk-problems.ts';
import { DeskContext, type UnitWords } from './desk.ts';

interface UnitDeskOptions {
  /** Path of the remote: `/truong`. */
  place: string;
  /** A hook, so that the words follow the language. */
  useWords: () => UnitWords;
}

/** The screens of a unit's own people as routes of one remote. */
export function unitDeskRoutes({ place, useWords }: UnitDeskOptions): RouteObject[] {
  function UnitDesk() {
    const words = useWords();
    const desk = useMemo(() => ({ place, words }), [words]);
    return (
      <DeskContext value={desk}>
        <Outlet />
      </DeskContext>
    );
  }
  return [{ Component: UnitDesk, children: pages }];
}

const pages: RouteObject[] = [
  { index: true, ...lazyPage(() => import('../my-unit/MyUnitPage.tsx').then((page) => page.MyUnitPage)) },
  { path: 'ho-so', ...lazyPage(() => import('../dossier/DossierPage.tsx').then((page) => page.DossierPage)) },
  {
    path: 'luc-luong-bao-ve',
    ...lazyPage(() => import('../guard-force/GuardForcesPage.tsx').then((page) => page.GuardForcesPage)),
  },
  { path: 'bao-cao', ...lazyPage(() => import('../report/ReportsPage.tsx').then((page) => page.ReportsPage)) },
  { path: 'bao-cao/:id', ...lazyPage(() => import('../report/ReportPage.tsx').then((page) => page.ReportPage)) },
  {
    path: 'khen-thuong',
    ...lazyPage(() => import('../nomination/NominationsPage.tsx').then((page) => page.NominationsPage)),
  },
  {
    path: 'khen-thuong/moi',
    ...lazyPage(() => import('../nomination/NominatePage.tsx').then((page) => page.NominatePage)),
  },
  {
    path: 'khen-thuong/:id',
    ...lazyPage(() => import('../nomination/NominationPage.tsx').then((page) => page.NominationPage)),
  },
  {
    path: 'giay-cong-nhan/:year',
    ...lazyPage(() => import('../certificate/CertificatePage.tsx').then((page) => page.CertificatePage)),
  },
  { path: 'ho-so/:year', ...lazyPage(() => import('../dossier/DossierPage.tsx').then((page) => page.DossierPage)) },
];
