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
  {
    path: at(PATHS.board),
    ...lazyPage(() => import('./province-board/ProvinceBoardPage.tsx').then((page) => page.ProvinceBoardPage)),
  },
  {
    path: at(PATHS.board, '/:id'),
    ...lazyPage(() => import('./territory/ProvinceUnitPage.tsx').then((page) => page.ProvinceUnitPage)),
  },
  {
    path: at(PATHS.territory),
    ...lazyPage(() => import('./territory/ProvinceTerritoryPage.tsx').then((page) => page.ProvinceTerritoryPage)),
  },
  {
    path: at(PATHS.dossier, '/:id'),
    ...lazyPage(() => import('./dossier/ProvinceDossierPage.tsx').then((page) => page.ProvinceDossierPage)),
  },
  {
    path: at(PATHS.appraisal, '/:id?'),
    ...lazyPage(() => import('./appraisal/AppraisalPage.tsx').then((page) => page.AppraisalPage)),
  },
  {
    path: at(PATHS.unsubmitted),
    ...lazyPage(() => import('./appraisal/UnsubmittedUnitsPage.tsx').then((page) => page.UnsubmittedUnitsPage)),
  },
  {
    path: at(PATHS.proposals),
    ...lazyPage(() => import('./proposals/ProvinceProposalsPage.tsx').then((page) => page.ProvinceProposalsPage)),
  },
  {
    path: at(PATHS.proposals, '/:id'),
    ...lazyPage(() => import('./proposals/ProvinceProposalPage.tsx').then((page) => page.ProvinceProposalPage)),
  },
  {
    path: at(PATHS.awaitingDecision),
    ...lazyPage(() => import('./decisions/AwaitingDecisionPage.tsx').then((page) => page.AwaitingDecisionPage)),
  },
  {
    path: at(PATHS.awaitingDecision, '/:id'),
    ...lazyPage(() => import('./decisions/ProvinceSheetPage.tsx').then((page) => page.ProvinceSheetPage)),
  },
  {
    path: at(PATHS.decisions),
    ...lazyPage(() => import('./decisions/IssuedDecisionsPage.tsx').then((page) => page.IssuedDecisionsPage)),
  },
  {
    path: at(PATHS.decisions, '/:id'),
    ...lazyPage(() => import('./decisions/IssuedDecisionPage.tsx').then((page) => page.IssuedDecisionPage)),
  },
  { path: at(PATHS.offers), ...lazyPage(() => import('./decisions/OffersPage.tsx').then((page) => page.OffersPage)) },
  {
    path: at(PATHS.offers, '/:id'),
    ...lazyPage(() => import('./decisions/OfferPage.tsx').then((page) => page.OfferPage)),
  },
  {
    path: at(PATHS.clearance),
    ...lazyPage(() => import('./clearance/ReleasesPage.tsx').then((page) => page.ReleasesPage)),
  },
  {
    path: at(PATHS.clearance, '/:id'),
    ...lazyPage(() => import('./clearance/ReleasePage.tsx').then((page) => page.ReleasePage)),
  },
  {
    path: at(PATHS.screening),
    ...lazyPage(() => import('./screening/ScreeningListPage.tsx').then((page) => page.ScreeningListPage)),
  },
  {
    path: at(PATHS.screening, '/:id'),
    ...lazyPage(() => import('./screening/NominationPage.tsx').then((page) => page.NominationPage)),
  },
  {
    path: at(PATHS.reviewLists),
    ...lazyPage(() => import('./review-list/ReviewListsPage.tsx').then((page) => page.ReviewListsPage)),
  },
  {
    path: at(PATHS.council),
    ...lazyPage(() => import('./council/CouncilSessionsPage.tsx').then((page) => page.CouncilSessionsPage)),
  },
  {
    path: at(PATHS.council, '/:id'),
    ...lazyPage(() => import('./council/CouncilSessionPage.tsx').then((page) => page.CouncilSessionPage)),
  },
  {
    path: at(PATHS.awardDecision),
    ...lazyPage(() => import('./award-decision/AwardDecisionPage.tsx').then((page) => page.AwardDecisionPage)),
  },
  {
    path: at(PATHS.issuedAwards),
    ...lazyPage(() => import('./award-decision/AwardsOfferPage.tsx').then((page) => page.AwardsOfferPage)),
  },
  {
    path: at(PATHS.accounts),
    ...lazyPage(() => import('./accounts/AccountsPage.tsx').then((page) => page.AccountsPage)),
  },
  {
    path: at(PATHS.accounts, '/mo'),
    ...lazyPage(() => import('./accounts/OpenAccountPage.tsx').then((page) => page.OpenAccountPage)),
  },
  {
    path: at(PATHS.accounts, '/:id'),
    ...lazyPage(() => import('./accounts/AccountPage.tsx').then((page) => page.AccountPage)),
  },
  {
    path: at(PATHS.auditTrail),
    ...lazyPage(() => import('./audit-trail/AuditTrailPage.tsx').then((page) => page.AuditTrailPage)),
  },
  {
    path: at(PATHS.criteria),
    ...lazyPage(() => import('./criteria/CriteriaPage.tsx').then((page) => page.CriteriaPage)),
  },
  {
    path: at(PATHS.criteria, '/bo-sung'),
    ...lazyPage(() => import('./criteria/CriteriaDraftPage.tsx').then((page) => page.OverlayDraftPage)),
  },
  {
    path: at(PATHS.criteria, '/:id'),
    ...lazyPage(() => import('./criteria/CriteriaSetPage.tsx').then((page) => page.CriteriaSetPage)),
  },
  {
    path: at(PATHS.criteria, '/:id/ban-moi'),
    ...lazyPage(() => import('./criteria/CriteriaDraftPage.tsx').then((page) => page.CriteriaDraftPage)),
  },
  {
    path: at(PATHS.years),
    ...lazyPage(() => import('./windows/YearWindowsPage.tsx').then((page) => page.YearWindowsPage)),
  },
  {
    path: at(PATHS.years, '/:year'),
    ...lazyPage(() => import('./windows/YearWindowPage.tsx').then((page) => page.YearWindowPage)),
  },
  {
    path: at(PATHS.criteriaChanges, '/:id'),
    ...lazyPage(() => import('./criteria/CriteriaChangePage.tsx').then((page) => page.CriteriaChangePage)),
  },
  {
    path: at(PATHS.reorganisations),
    ...lazyPage(() => import('./reorganisation/ReorganisationsPage.tsx').then((page) => page.ReorganisationsPage)),
  },
  {
    path: at(PATHS.reorganisations, '/:id'),
    ...lazyPage(() => import('./reorganisation/ReorganisationPage.tsx').then((page) => page.ReorganisationPage)),
  },
  {
    path: at(PATHS.awardKinds),
    ...lazyPage(() => import('./award-kinds/AwardKindsPage.tsx').then((page) => page.AwardKindsPage)),
  },
  {
    path: at(PATHS.awardKinds, '/:code'),
    ...lazyPage(() => import('./award-kinds/AwardKindPage.tsx').then((page) => page.AwardKindPage)),
  },
  {
    path: at(PATHS.awardKindChanges, '/:id'),
    ...lazyPage(() => import('./award-kinds/AwardKindChangePage.tsx').then((page) => page.AwardKindChangePage)),
  },
];

/** Places in the frame's navigation: to each office its own. */
export function navigation(viewer: Viewer | null): NavigationItem[] {
  return placesOf(viewer);
}

/** English sentences of this remote and of the packages of screens it bundles. */
export const catalogs: RemoteModule['catalogs'] = {
  en: () =>
    joinCatalogs(
      import('../locales/en.po'),
      import('@antoan/dossier-desk/locales/en.po'),
      import('@antoan/gate-words/locales/en.po'),
      import('@antoan/place-desk/locales/en.po'),
      import('@antoan/unit-desk/locales/en.po'),
    ),
};
