import { createBrowserRouter, lazyPage, type RouteObject } from '@antoan/router';
import { Frame } from './frame/Frame.tsx';
import { Home } from './places/Home.tsx';
import { PATH_OF_REMOTE, remoteOfPath } from './places/place-path.ts';
import { OpenPlacePage } from './places/OpenPlacePage.tsx';
import { PlaceGuard } from './places/PlaceGuard.tsx';
import type { RemoteName } from './places/remote-name.ts';
import { loadRemoteModule } from './remotes/remote-store.ts';
import { NotFoundPage } from './trouble/NotFoundPage.tsx';
import { PageOnItsWay } from './trouble/PageOnItsWay.tsx';
import { PageTrouble } from './trouble/PageTrouble.tsx';

const PLACES_ID = 'places';

const shellRoutes: RouteObject[] = [
  {
    path: '/dang-nhap',
    HydrateFallback: PageOnItsWay,
    ...lazyPage(() => import('./sign-in/SignInPage.tsx').then((page) => page.SignInPage)),
  },
  {
    path: '/',
    Component: Frame,
    HydrateFallback: PageOnItsWay,
    children: [
      {
        id: PLACES_ID,
        ErrorBoundary: PageTrouble,
        children: [
          { index: true, Component: Home },
          {
            path: 'mat-khau',
            ...lazyPage(() => import('./password/PasswordPage.tsx').then((page) => page.PasswordPage)),
          },
          {
            path: 'xac-minh/:code?',
            ...lazyPage(() =>
              import('./certificate/CertificateCheckPage.tsx').then((page) => page.CertificateCheckPage),
            ),
          },
          { path: 'catalogue', ...lazyPage(() => import('@antoan/ui/catalogue').then((page) => page.CataloguePage)) },
          // Until a remote's routes have arrived its addresses end here, which makes the router ask for them.
          { path: '*', Component: OpenPlacePage },
        ],
      },
    ],
  },
];

/** The shell's own pages; a remote's place joins them when its address is first opened. */
export function createShellRouter() {
  const joined = new Set<RemoteName>();
  return createBrowserRouter(shellRoutes, {
    async patchRoutesOnNavigation({ path, patch }) {
      const remote = remoteOfPath(path);
      if (!remote || joined.has(remote)) return;
      // A remote that is missing stays out; its address then ends at OpenPlacePage, which says so.
      const module = await loadRemoteModule(remote).catch(() => null);
      if (!module) return;
      joined.add(remote);
      patch(PLACES_ID, [placeRoute(remote, module.routes)]);
    },
  });
}

function placeRoute(remote: RemoteName, routes: RouteObject[]): RouteObject {
  return {
    path: PATH_OF_REMOTE[remote],
    Component: PlaceGuard,
    ErrorBoundary: PageTrouble,
    children: [...routes, { path: '*', Component: NotFoundPage }],
  };
}
