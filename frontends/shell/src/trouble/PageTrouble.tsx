import { isRouteErrorResponse, useRouteError } from '@antoan/router';
import { ErrorState, Page } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { NotFoundPage } from './NotFoundPage.tsx';

/**
 * A page that could not be shown, in its own place inside the frame: a chunk that a newer version replaced, or a
 * fault of the page itself. The bar and every other page go on working.
 */
export function PageTrouble() {
  const { t } = useLingui();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const title = t`Trang này chưa mở được`;
  return (
    <Page>
      <ErrorState isPage title={title} onRetry={() => location.reload()}>
        {t`Các trang khác vẫn dùng bình thường. Điều bạn đã nhập vẫn được giữ trên máy này.`}
      </ErrorState>
    </Page>
  );
}
