import { createBrowserRouter, lazyPage, type RouteObject } from '@antoan/router';
import { Frame } from './frame/Frame.tsx';
import { Home } from './places/Home.tsx';
import { PLACES } from './places/place.ts';
import { remoteOfPath } from './places/place-path.ts';
import { PlaceGuard } from './places/PlaceGuard.tsx';
import type { RemoteName } from './places/remote-name.ts';
import { loadRemoteModule } from './remotes/remote-store.ts';
import { NotFoundPage } from './trouble/NotFoundPage.tsx';
import { PageOnItsWay } from './trouble/PageOnItsWay.tsx';
import { PageTrouble } from './trouble/PageTrouble.tsx';

/** The shell's own pages, and a place for each remote whose routes arrive with the remote. */
export function createShellRouter() {
  const patched = new Set<RemoteName>();
  return createBrowserRouter(shellRoutes, {
    async patchRoutesOnNavigation({ path, patch }) {
      const remote = remoteOfPath(path);
      if (!remote || patched.has(remote)) return;
      const { routes } = await loadRemoteModule(remote);
      patched.add(remote);
      patch(remote, routes);
    },
  });
}

const shellRoutes: RouteObject[] = [
  { path: '/dang-nhap', HydrateFallback: PageOnItsWay, ...lazyPage(() => import('./sign-in/SignInPage.tsx').then((page) => page.SignInPage)) },
  {
    path: '/',
    Component: Frame,
    HydrateFallback: PageOnItsWay,
    ErrorBoundary: PageTrouble,
    children: [
      { index: true, Component: Home },
      ...PLACES.map(
        ({ remote, path }): RouteObject => ({
          id: remote,
          path,
          Component: PlaceGuard,
          ErrorBoundary: PageTrouble,
          // The star makes the router ask for the remote's routes, which then go before it.
          children: [{ path: '*', Component: NotFoundPage }],
        }),
      ),
      { path: '*', Component: NotFoundPage },
    ],
  },
];
