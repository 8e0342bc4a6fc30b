import { i18n } from '@antoan/i18n';
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from '@antoan/router';
import { ErrorState, Page } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { placeOf } from '../places/place.ts';
import { remoteOfPath } from '../places/place-path.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/**
 * A page that could not be shown, in its own place inside the frame: a remote that is missing, a chunk that a newer
 * version replaced, or a fault of the page itself. The bar and every other page go on working.
 */
export function PageTrouble() {
  const { t } = useLingui();
  const error = useRouteError();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const remote = remoteOfPath(pathname);

  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;

  const name = remote && i18n._(placeOf(remote).name);
  return (
    <Page>
      <ErrorState
        title={name ? t`Phần ${{ name }} chưa mở được` : t`Trang này chưa mở được`}
        onRetry={() => (isFetchFailure(error) ? navigate(pathname + search + hash, { replace: true }) : location.reload())}
      >
        {t`Các phần khác vẫn dùng bình thường. Điều bạn đã nhập vẫn được giữ trên máy này.`}
      </ErrorState>
    </Page>
  );
}

// A remote that did not come is asked for again by the router; anything else needs the page anew.
function isFetchFailure(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RemoteMissingError' || error.cause instanceof Error);
}
