import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from '../button/Button.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { notices } from './toast.ts';

/** Where notices appear; the shell mounts it once. F6 reaches it. */
export function ToastRegion() {
  const { t } = useLingui();
  return (
    <AriaToastRegion queue={notices} className="at-toasts">
      {({ toast }) => (
        <Toast toast={toast} className="at-toast">
          <ToastContent className="at-grow">
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.onUndo ? (
            <Button
              size="small"
              onPress={() => {
                toast.content.onUndo?.();
                notices.close(toast.key);
              }}
            >
              {t`Hoàn tác`}
            </Button>
          ) : null}
          <IconButton slot="close" icon={X} label={t`Đóng`} />
        </Toast>
      )}
    </AriaToastRegion>
  );
}
