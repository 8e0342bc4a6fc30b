import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/**
 * A route whose page is fetched when it is first opened:
 * `{ path: 'don-vi', ...lazyPage(() => import('./unit-board/UnitBoardPage.tsx').then((m) => m.UnitBoardPage)) }`.
 */
export function lazyPage(load: () => Promise<ComponentType>): Pick<RouteObject, 'lazy'> {
  return { lazy: async () => ({ Component: await load() }) };
}
