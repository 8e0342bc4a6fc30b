import { Link, Navigate, Outlet, useLocation } from '@antoan/router';
import { Empty, Page } from '@antoan/ui';
import { useViewerState } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { DoorClosed } from 'lucide-react';
import { useEffect } from 'react';
import { signInHref } from '../sign-in/sign-in-href.ts';
import { PageOnItsWay } from '../trouble/PageOnItsWay.tsx';
import { rememberRemote } from './last-remote.ts';
import { placeOf } from './place.ts';
import { remoteOfPath } from './place-path.ts';
import { remotesOf } from './remotes-of.ts';

/** Opens a place to those who work there. A courtesy to the reader: what may be read or done, the server decides. */
export function PlaceGuard() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const { viewer, isAsking, failure } = useViewerState();
  const remote = remoteOfPath(pathname) ?? 'media';
  const isOpen = placeOf(remote).isPublic || remotesOf(viewer).includes(remote);

  useEffect(() => {
    if (isOpen) rememberRemote(remote);
  }, [isOpen, remote]);

  if (isOpen) return <Outlet />;
  if (isAsking || failure) return <PageOnItsWay />;
  if (!viewer) return <Navigate to={signInHref(pathname + search)} replace />;
  const title = t`Trang này dành cho cơ quan khác`;
  return (
    <Page>
      <Empty isPage icon={DoorClosed} title={title} action={<Link to="/">{t`Về trang của bạn`}</Link>}>
        <p>{t`Tài khoản ${{ account: viewer.displayName }} không làm việc ở phần này.`}</p>
      </Empty>
    </Page>
  );
}
