import type { NavigationItem, Viewer } from '@antoan/web';
import { LayoutGrid } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { type Place, placeOf } from '../places/place.ts';
import { remotesOf } from '../places/remotes-of.ts';
import { loadRemoteModule, remoteStore } from './remote-store.ts';

/** A navigation item with its whole path. */
export interface FrameItem extends NavigationItem {
  href: string;
}

/** What the frame offers this person: each of her remotes says for itself; one that is missing leaves its place's name. */
export function useNavigationItems(viewer: Viewer | null, isKnown: boolean): FrameItem[] {
  const modules = useSyncExternalStore(remoteStore.subscribe, remoteStore.get);
  const remotes = isKnown ? remotesOf(viewer) : [];

  useEffect(() => {
    for (const remote of isKnown ? remotesOf(viewer) : []) void loadRemoteModule(remote).catch(() => undefined);
  }, [viewer, isKnown]);

  return remotes.flatMap((remote) => {
    const place = placeOf(remote);
    const items = modules.get(remote)?.navigation(viewer) ?? [itemOf(place)];
    return items.map((item) => ({ ...item, href: hrefOf(place, item.path) }));
  });
}

const itemOf = ({ name }: Place): NavigationItem => ({ label: name, path: '', icon: LayoutGrid });
const hrefOf = ({ path }: Place, below: string): string => `/${path}${below && `/${below}`}`;
