import './problem-messages.ts';
import { lazyPage, type RouteObject } from '@antoan/router';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Award, FileCheck2, Newspaper, ScrollText } from 'lucide-react';

/** Pages below /cong-bo. */
export const routes: RouteObject[] = [
  {
    index: true,
    ...lazyPage(() => import('./public-results/PublicResultsPage.tsx').then((page) => page.PublicResultsPage)),
  },
  {
    path: 'khen-thuong',
    ...lazyPage(() => import('./public-awards/PublicAwardsPage.tsx').then((page) => page.PublicAwardsPage)),
  },
  { path: 'chi-thi', ...lazyPage(() => import('./directive/DirectivePage.tsx').then((page) => page.DirectivePage)) },
  { path: 'ban-cong-bo', ...lazyPage(() => import('./releases/ReleasesPage.tsx').then((page) => page.ReleasesPage)) },
];

/** Places in the frame's navigation: the public pages for everybody, releases for the portal and the press. */
export function navigation(viewer: Viewer | null): NavigationItem[] {
  const worksWithReleases = viewer?.roles.some((role) => role === 'PORTAL_EDITOR' || role === 'JOURNALIST') ?? false;
  return [
    ...(worksWithReleases
      ? [{ label: msg`Bản công bố`, shortLabel: msg`Công bố`, path: 'ban-cong-bo', icon: FileCheck2 }]
      : []),
    { label: msg`Kết quả`, path: '', icon: Newspaper },
    { label: msg`Khen thưởng`, path: 'khen-thuong', icon: Award },
    { label: msg`Chỉ thị`, path: 'chi-thi', icon: ScrollText },
  ];
}

/** English sentences of this remote. */
export const catalogs: RemoteModule['catalogs'] = { en: () => import('../locales/en.po') };
