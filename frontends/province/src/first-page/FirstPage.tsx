import { Navigate } from '@antoan/router';
import { Empty, Page, Skeleton } from '@antoan/ui';
import { useViewerState } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { placesOf } from '../navigation.ts';

/** Opens the first place of the person's office. */
export function FirstPage() {
  const { t } = useLingui();
  const { viewer, isAsking } = useViewerState();
  if (isAsking) return <Skeleton shape="page" />;
  const [first] = placesOf(viewer);
  if (first) return <Navigate to={`/tinh/${first.path}`} replace />;
  return (
    <Page>
      <Empty title={t`Không có phần việc nào của cấp tỉnh dành cho bạn`} />
    </Page>
  );
}
