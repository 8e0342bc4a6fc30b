import { formatBytes } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { FileText, Upload, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { IconButton } from '../button/IconButton.tsx';
import { FieldMessage } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';

/** A file that was picked, and how far it has come. */
export interface PickedFile {
  name: string;
  size: number;
  /** Bytes on the other side; null while it is not on its way, its size when it has arrived. */
  sent: number | null;
}

interface FileFieldProps {
  label: string;
  /** What is taken in, and how large. */
  hint?: ReactNode;
  error?: ReactNode;
  /** Endings and kinds that the picker offers: ".pdf,.docx". */
  accept: string;
  file: PickedFile | null;
  onPick: (file: File) => void;
  onRemove: () => void;
  isOptional?: boolean;
  id?: string;
}

/** One file, dropped or picked, by mouse or by keyboard; then its way there. */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, accept, file, onPick, onRemove, isOptional, id } = props;
  const { t } = useLingui();
  const [isOver, setOver] = useState(false);
  const ownId = useId();
  const inputId = id ?? ownId;
  const messageId = `${ownId}-message`;
  const pick = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first) onPick(first);
  };
  return (
    <div className="at-field">
      <div className="at-field-top">
        <label className="at-label" htmlFor={inputId}>
          {label}
          {isOptional ? <span className="at-field-optional"> {t`không bắt buộc`}</span> : null}
        </label>
      </div>
      {file ? (
        <PickedRow file={file} onRemove={onRemove} />
      ) : (
        <div
          className={`at-drop${isOver ? ' at-drop-over' : ''}${error ? ' at-drop-wrong' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            pick(event.dataTransfer.files);
          }}
        >
          <Icon of={Upload} />
          <span className="at-grow">{t`Kéo tệp vào đây, hoặc chọn tệp`}</span>
          <input
            id={inputId}
            type="file"
            accept={accept}
            className="at-drop-input"
            aria-describedby={messageId}
            aria-invalid={error ? true : undefined}
            onChange={(event) => {
              pick(event.currentTarget.files);
              // The same file may be picked again after it was put right.
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      <div id={messageId}>
        {error ? (
          <div className="at-field-error" role="alert">
            <FieldMessage kind="error">{error}</FieldMessage>
          </div>
        ) : null}
        {hint ? <span className="at-hint">{hint}</span> : null}
      </div>
    </div>
  );
}

function PickedRow({ file, onRemove }: { file: PickedFile; onRemove: () => void }) {
  const { t } = useLingui();
  const { name, size, sent } = file;
  const isOnItsWay = sent !== null && sent < size;
  const share = size === 0 ? 0 : Math.round(((sent ?? 0) / size) * 100);
  return (
    <div className="at-file at-file-picked">
      <Icon of={FileText} />
      <span className="at-grow at-file-name">{name}</span>
      <span className="at-sub at-nowrap" aria-live="polite">
        {isOnItsWay ? t`Đang gửi ${share}%` : sent === null ? formatBytes(size) : t`Đã gửi, ${formatBytes(size)}`}
      </span>
      <IconButton icon={X} label={isOnItsWay ? t`Dừng gửi ${name}` : t`Gỡ tệp ${name}`} onPress={onRemove} />
      {isOnItsWay ? (
        <progress className="at-file-progress" value={sent} max={size} aria-label={t`Đang gửi ${name}`} />
      ) : null}
    </div>
  );
}
