import { formatBytes } from '@antoan/i18n';
import { Button, notify } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { describeFailure } from '../failure/failure-messages.ts';
import { useSession } from '../session/SessionContext.ts';
import { saveFile } from './save-file.ts';

/** Saves a stored file: its name says what, its size how much. */
export function FileLink({ file }: { file: { name: string; size: number; path: string } }) {
  const { t } = useLingui();
  const session = useSession();
  const [isLoading, setLoading] = useState(false);
  async function save() {
    setLoading(true);
    const failure = await saveFile(session, file);
    setLoading(false);
    if (failure) notify(describeFailure({ code: failure, reportId: null }).title);
  }
  return (
    <Button
      tone="quiet"
      size="small"
      icon={Download}
      isLoading={isLoading}
      loadingLabel={t`Đang tải`}
      onPress={() => void save()}
      aria-label={t`Tải tệp ${file.name}, ${formatBytes(file.size)}`}
    >
      <span className="at-nowrap">{formatBytes(file.size)}</span>
    </Button>
  );
}
