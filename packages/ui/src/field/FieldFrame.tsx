import { useLingui } from '@lingui/react/macro';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { FieldProps } from './field.ts';

interface FieldFrameProps extends Pick<
  FieldProps,
  'label' | 'hint' | 'error' | 'warning' | 'isOptional' | 'isLabelHidden'
> {
  children: ReactNode;
  /** At the end of the label's line, e.g. a link "Quên mật khẩu". */
  aside?: ReactNode;
}

/** Label above, control, then what is wrong and what helps; React Aria ties them together. */
export function FieldFrame({
  label,
  hint,
  error,
  warning,
  isOptional,
  isLabelHidden,
  aside,
  children,
}: FieldFrameProps) {
  const { t } = useLingui();
  return (
    <>
      <div className={isLabelHidden ? 'at-hidden' : 'at-field-top'}>
        <Label className="at-label">
          {label}
          {isOptional ? <span className="at-field-optional"> {t`không bắt buộc`}</span> : null}
        </Label>
        {aside}
      </div>
      {children}
      <FieldError className="at-field-error">
        {error ? <FieldMessage kind="error">{error}</FieldMessage> : undefined}
      </FieldError>
      {warning ? <FieldMessage kind="warning">{warning}</FieldMessage> : null}
      {hint ? (
        <Text slot="description" className="at-hint">
          {hint}
        </Text>
      ) : null}
    </>
  );
}

/** One sentence under a field, with its sign. */
export function FieldMessage({ kind, children }: { kind: 'error' | 'warning'; children: ReactNode }) {
  return (
    <span className={`at-field-message at-field-message-${kind}`}>
      <Icon of={kind === 'error' ? CircleAlert : TriangleAlert} />
      <span>{children}</span>
    </span>
  );
}

/** The class of a field's root: the plum edge when something is wrong. */
export function fieldClass(error: ReactNode, extra = ''): string {
  return ['at-field', error && 'at-field-invalid', extra].filter(Boolean).join(' ');
}
