import { Button, type ButtonTone, notify } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { describeFailure } from '../failure/failure-messages.ts';
import { useSession } from '../session/SessionContext.ts';
import { saveFile } from './save-file.ts';

interface DownloadButtonProps {
  children: string;
  /** Where the server makes the file. */
  path: string;
  /** The name it is saved under. */
  name: string;
  tone?: ButtonTone;
}

/** Saves a file that the server makes when it is asked for. */
export function DownloadButton({ children, path, name, tone = 'plain' }: DownloadButtonProps) {
  const { t } = useLingui();
  const session = useSession();
  const [isLoading, setLoading] = useState(false);
  async function save() {
    setLoading(true);
    const failure = await saveFile(session, { path, name });
    setLoading(false);
    if (failure) notify(describeFailure({ code: failure, reportId: null }).title);
  }
  return (
    <Button tone={tone} icon={Download} isLoading={isLoading} loadingLabel={t`Đang tải`} onPress={() => void save()}>
      {children}
    </Button>
  );
}
