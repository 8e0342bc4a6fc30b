import { TextField } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';

interface CodeFieldProps {
  value: string;
  onChange: (code: string) => void;
  error: string | undefined;
}

/** The second factor: six digits from the person's own device. */
export function CodeField({ value, onChange, error }: CodeFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Mã xác nhận`}
      hint={t`Sáu chữ số trong ứng dụng xác thực trên điện thoại của bạn.`}
      name="code"
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={6}
      value={value}
      onChange={onChange}
      error={error}
      autoFocus
    />
  );
}
