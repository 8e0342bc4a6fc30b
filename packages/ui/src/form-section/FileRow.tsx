import { useLingui } from '@lingui/react/macro';
import { FileText, X } from 'lucide-react';
import { IconButton } from '../button/IconButton.tsx';
import { Icon } from '../icon/Icon.tsx';

interface FileRowProps {
  name: string;
  /** "Trang 1–6", "1,2 MB". */
  detail?: string;
  href?: string;
  onRemove?: () => void;
}

/** One file of evidence. */
export function FileRow({ name, detail, href, onRemove }: FileRowProps) {
  const { t } = useLingui();
  return (
    <div className="at-file">
      <Icon of={FileText} />
      <span className="at-grow at-file-name">{href ? <a href={href}>{name}</a> : name}</span>
      {detail ? <span className="at-sub at-nowrap">{detail}</span> : null}
      {onRemove ? <IconButton icon={X} label={t`Gỡ tệp ${name}`} onPress={onRemove} /> : null}
    </div>
  );
}
