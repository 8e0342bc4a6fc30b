import { Banner, Button, Checkbox, FileField, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { describeFailure } from '../failure/failure-messages.ts';
import { describeProblem } from '../problems/problem-messages.ts';
import './file-problems.ts';
import type { FileTarget, SentFile } from './send-file.ts';
import { useFileUpload } from './useFileUpload.ts';

interface FileUploadFieldProps {
  label: string;
  target: FileTarget;
  /** Told the file once the server has it, and null when it is taken back or on its way. */
  onChange: (file: SentFile | null) => void;
  /** Told whether a file was picked that has not arrived. */
  onPending?: (isPending: boolean) => void;
  error?: string | undefined;
  isOptional?: boolean;
  id?: string;
  /** Endings that the picker offers, and what is said of them; documents and pictures unless told. */
  accept?: string;
  hint?: string;
  /** What this form says of a refusal in place of the general sentence, by its code and the name of the file. */
  sayRefusal?: (code: string, fileName: string) => string | undefined;
}

/** One file of a form: sent as soon as it is picked and declared free of state secrets, so that saving need not wait for it. */
export function FileUploadField(props: FileUploadFieldProps) {
  const { label, target, onChange, onPending, error, isOptional, id } = props;
  const { t } = useLingui();
  const upload = useFileUpload(target);
  const [isDeclared, setDeclared] = useState(false);
  const { picked, sent, file, problems, failure, send, pick, remove } = upload;
  const waits = picked !== null && file === null;

  useEffect(() => {
    if (waits && isDeclared && sent === null && failure === null) send();
  }, [waits, isDeclared, sent, failure, send]);
  useEffect(() => onChange(file), [file, onChange]);
  useEffect(() => onPending?.(waits), [waits, onPending]);

  const [found] = problems;
  const refusal = found && (props.sayRefusal?.(found.code, picked?.name ?? '') ?? describeProblem(found));
  const notDeclared = waits && !isDeclared ? t`Xác nhận bên dưới thì tệp mới được gửi.` : undefined;
  return (
    <Stack gap="s">
      <FileField
        {...{ label, isOptional, id }}
        accept={props.accept ?? '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.txt'}
        hint={props.hint ?? t`PDF, Word, Excel, ảnh JPEG hoặc PNG, văn bản thuần.`}
        error={refusal ?? notDeclared ?? error}
        file={picked && { name: picked.name, size: picked.size, sent }}
        onPick={pick}
        onRemove={remove}
      />
      <Checkbox isSelected={isDeclared} onChange={setDeclared} isDisabled={file !== null}>
        {t`Tệp không chứa bí mật nhà nước (không có dấu MẬT, TỐI MẬT, TUYỆT MẬT)`}
      </Checkbox>
      {failure ? (
        <Banner
          tone="error"
          isLive
          title={`${describeFailure(failure).title}.`}
          action={<Button size="small" onPress={send}>{t`Gửi lại tệp`}</Button>}
        >
          {describeFailure(failure).sentence} {failure.reportId ? <b>{failure.reportId}</b> : null}
        </Banner>
      ) : null}
    </Stack>
  );
}
