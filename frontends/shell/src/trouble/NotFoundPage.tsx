import { Link } from '@antoan/router';
import { Empty, Page } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { MapPinOff } from 'lucide-react';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useLingui();
  const title = t`Không có trang này`;
  return (
    <Page>
      <Empty isPage icon={MapPinOff} title={title} action={<Link to="/">{t`Về trang đầu`}</Link>}>
        <p>{t`Địa chỉ có thể đã đổi hoặc gõ chưa đúng. Nhấn Ctrl K để tìm đơn vị theo tên.`}</p>
      </Empty>
    </Page>
  );
}
