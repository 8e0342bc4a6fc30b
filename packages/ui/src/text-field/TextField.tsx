import { useLingui } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Input, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';

interface TextFieldProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  /** After the field: "người", "/QĐ-UBND". */
  unit?: string;
  type?: 'text' | 'email' | 'tel' | 'url';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  autoComplete?: string;
  maxLength?: number;
  placeholder?: string;
  aside?: ReactNode;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, warning, isOptional, isLabelHidden, unit, placeholder, aside, ...input } = props;
  return (
    <AriaTextField {...input} isInvalid={Boolean(error)} className={fieldClass(error)}>
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden, aside }}>
        <div className="at-field-line">
          <Input className="at-input" placeholder={placeholder} />
          {unit ? <span className="at-field-unit">{unit}</span> : null}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}

/** A password with a button that shows it. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'unit' | 'inputMode'>) {
  const { label, hint, error, warning, isOptional, isLabelHidden, placeholder, aside, ...input } = props;
  const [isShown, setShown] = useState(false);
  const { t } = useLingui();
  return (
    <AriaTextField
      {...input}
      type={isShown ? 'text' : 'password'}
      isInvalid={Boolean(error)}
      className={fieldClass(error)}
    >
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden, aside }}>
        <div className="at-password">
          <Input className="at-input" placeholder={placeholder} spellCheck={false} />
          <AriaButton className="at-button at-button-plain" onPress={() => setShown(!isShown)} aria-pressed={isShown}>
            <span className="at-button-face">
              <Icon of={isShown ? EyeOff : Eye} />
              {isShown ? t`Ẩn` : t`Hiện`}
            </span>
          </AriaButton>
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
