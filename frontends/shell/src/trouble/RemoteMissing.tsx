import { i18n } from '@antoan/i18n';
import { useLocation, useNavigate, useNavigation } from '@antoan/router';
import { ErrorState, Page, Skeleton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { placeOf } from '../places/place.ts';
import type { RemoteName } from '../places/remote-name.ts';

/** The place of a remote that could not be fetched: says so, with a retry of its own. Everything else works. */
export function RemoteMissing({ remote }: { remote: RemoteName }) {
  const { t } = useLingui();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const isRetrying = useNavigation().state !== 'idle';
  const name = i18n._(placeOf(remote).name);
  const title = t`Phần ${{ name }} chưa mở được`;

  return (
    <Page>
      {isRetrying ? (
        <Skeleton shape="page" rows={6} />
      ) : (
        <ErrorState isPage title={title} onRetry={() => void navigate(pathname + search + hash, { replace: true })}>
          {t`Các phần khác vẫn dùng bình thường. Điều bạn đã nhập vẫn được giữ trên máy này.`}
        </ErrorState>
      )}
    </Page>
  );
}
