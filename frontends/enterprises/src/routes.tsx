import { joinCatalogs } from '@antoan/i18n';
import type { RouteObject } from '@antoan/router';
import { unitDeskNavigation, unitDeskRoutes } from '@antoan/unit-desk';
import type { NavigationItem, RemoteModule, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Factory } from 'lucide-react';
import { useEnterpriseWords } from './useEnterpriseWords.ts';

/** Pages below /doanh-nghiep: the unit desk in an enterprise’s words. */
export const routes: RouteObject[] = unitDeskRoutes({ place: '/doanh-nghiep', useWords: useEnterpriseWords });

/** Places in the frame's navigation. */
export function navigation(_viewer: Viewer | null): NavigationItem[] {
  return unitDeskNavigation({ label: msg`Doanh nghiệp của tôi`, shortLabel: msg`Doanh nghiệp`, icon: Factory });
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
