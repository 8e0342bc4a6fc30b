import { joinCatalogs } from '@antoan/i18n';
import type { RouteObject } from '@antoan/router';
import { unitDeskNavigation, unitDeskRoutes } from '@antoan/unit-desk';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { School } from 'lucide-react';
import { useSchoolWords } from './useSchoolWords.ts';

/** Pages below /truong: the unit desk in a school's words. */
export const routes: RouteObject[] = unitDeskRoutes({ place: '/truong', useWords: useSchoolWords });

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return unitDeskNavigation({ label: msg`Trường của tôi`, shortLabel: msg`Trường`, icon: School });
}

/** English sentences of this remote and of the screens it bundles. */
export const catalogs: RemoteModule['catalogs'] = {
  en: () =>
    joinCatalogs(
      import('../locales/en.po'),
      import('@antoan/unit-desk/locales/en.po'),
      import('@antoan/gate-words/locales/en.po'),
    ),
};
