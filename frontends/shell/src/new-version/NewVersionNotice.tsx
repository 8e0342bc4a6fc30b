import { Banner, Button } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { RefreshCw } from 'lucide-react';
import { useNewVersion } from './useNewVersion.ts';

/** Says that a newer version waits. Nothing is reloaded by itself; what was typed lies on the device. */
export function NewVersionNotice() {
  const { t } = useLingui();
  if (!useNewVersion()) return null;
  return (
    <div className="sh-new-version">
      <Banner
        isLive
        title={t`Có phiên bản mới.`}
        action={<Button size="small" icon={RefreshCw} onPress={() => location.reload()}>{t`Tải lại trang`}</Button>}
      >
        {t`Điều bạn đang nhập được giữ lại.`}
      </Banner>
    </div>
  );
}
