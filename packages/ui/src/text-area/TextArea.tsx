import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';

interface TextAreaProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. Where persons might be named, hint "Không ghi tên cá nhân." */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, warning, isOptional, isLabelHidden, rows = 2, ...input } = props;
  return (
    <AriaTextField {...input} isInvalid={Boolean(error)} className={fieldClass(error)}>
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden }}>
        <AriaTextArea className="at-input" rows={rows} />
      </FieldFrame>
    </AriaTextField>
  );
}
