import { formatTime } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { Check, CloudUpload, GitCompareArrows, HardDrive, LoaderCircle, type LucideIcon } from 'lucide-react';
import { Icon } from '../icon/Icon.tsx';

/** Where the latest change is: `on-device` while the line is out, `unsent` while the person has not saved. */
export type Saving = 'saved' | 'saving' | 'unsent' | 'on-device' | 'conflict';

interface SaveStateProps {
  state: Saving;
  /** The moment of the last saving. */
  at?: string | Date | null;
}

const icons: Record<Saving, LucideIcon> = {
  saved: Check,
  saving: LoaderCircle,
  unsent: HardDrive,
  'on-device': CloudUpload,
  conflict: GitCompareArrows,
};

/** Says whether the work is safe: saved, being saved, kept on this device, or in two versions. */
export function SaveState({ state, at }: SaveStateProps) {
  const { t } = useLingui();
  const time = at ? formatTime(at) : '';
  const words: Record<Saving, string> = {
    saved: time ? t`Đã lưu ${time}` : t`Chưa có thay đổi`,
    saving: t`Đang lưu`,
    unsent: time ? t`Đã giữ trên máy ${time}, chưa lưu` : t`Có thay đổi chưa lưu`,
    'on-device': t`Đã lưu trên máy ${time}, chờ đường truyền`,
    conflict: t`Có hai bản, chọn một`,
  };
  return (
    <span className={`at-save-state at-save-state-${state}`} role="status">
      <Icon of={icons[state]} />
      {words[state]}
    </span>
  );
}
