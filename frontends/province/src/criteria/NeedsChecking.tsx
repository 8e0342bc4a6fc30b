import { Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { BookOpenCheck } from 'lucide-react';

/** The wording or rule has not been compared with the official text yet. */
export function NeedsChecking() {
  const { t } = useLingui();
  return (
    <Tag tone="warn" icon={BookOpenCheck}>
      {t`cần đối chiếu văn bản gốc`}
    </Tag>
  );
}
