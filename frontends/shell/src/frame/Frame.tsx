import './frame.css';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from '@antoan/router';
import {
  BottomNav,
  LanguageSwitch,
  PublicTopBar,
  SearchTrigger,
  SkipLink,
  ToastRegion,
  TopBar,
  usePaletteKey,
} from '@antoan/ui';
import { usePlatform, useViewerState } from '@antoan/web';
import { useLingui } from '@lingui/react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { NewVersionNotice } from '../new-version/NewVersionNotice.tsx';
import { useNavigationItems } from '../remotes/useNavigationItems.ts';
import { RenewSessionDialog } from '../sign-in/RenewSessionDialog.tsx';
import { signInHref } from '../sign-in/sign-in-href.ts';
import { currentItem } from './current-item.ts';
import { FrameNotices } from './FrameNotices.tsx';
import { OpeningBar } from './OpeningBar.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { useArrival } from './useArrival.ts';
import { usePageTitle } from './usePageTitle.ts';

const fetchPalette = () => import('../palette/SearchPalette.tsx');
const SearchPalette = lazy(async () => ({ default: (await fetchPalette()).SearchPalette }));

/** What stands around every page: bar, notices, the phone's bottom bar, search. */
export function Frame() {
  // Taken from the context, so that the frame is drawn again when the language changes.
  const { i18n } = useLingui();
  const { viewer, isAsking } = useViewerState();
  const places = useNavigationItems(viewer, !isAsking);
  const [isSearching, setSearching] = useState(false);
  const openSearch = useCallback(() => setSearching(viewer !== null), [viewer]);
  const { pathname, search } = useLocation();
  const platform = usePlatform();
  const demonstration = {
    isDemonstration: platform?.isDemonstration ?? false,
    ...(platform && { today: platform.today }),
  };
  const content = useArrival();
  usePaletteKey(openSearch);
  usePageTitle();

  // Ctrl K is answered at once: what is typed right after it must not be lost to a fetch.
  useEffect(() => {
    if (viewer) void fetchPalette();
  }, [viewer]);

  const current = currentItem(places, pathname);
  const items = places.map((place) => ({
    label: i18n._(place.label),
    href: place.href,
    icon: place.icon,
    isCurrent: place === current,
  }));
  const phoneItems = places.map((place, index) => ({
    ...items[index]!,
    label: i18n._(place.shortLabel ?? place.label),
  }));

  return (
    <>
      <SkipLink />
      {viewer || isAsking ? (
        <TopBar homeHref="/" items={items} {...demonstration}>
          {viewer ? <SearchTrigger onPress={openSearch} /> : null}
          <LanguageSwitch />
          {viewer ? <PersonMenu viewer={viewer} /> : null}
        </TopBar>
      ) : (
        <PublicTopBar homeHref="/" items={items} signInHref={signInHref(pathname + search)} {...demonstration} />
      )}
      <OpeningBar isOpening={useNavigation().state !== 'idle'} />
      <FrameNotices />
      <main id="noi-dung" className="sh-content" tabIndex={-1} ref={content}>
        <Outlet />
      </main>
      {viewer && items.length > 1 ? <BottomNav items={phoneItems} /> : null}
      <Suspense>{isSearching ? <SearchPalette pages={items} onClose={() => setSearching(false)} /> : null}</Suspense>
      <RenewSessionDialog />
      <NewVersionNotice />
      <ToastRegion />
      <ScrollRestoration />
    </>
  );
}
