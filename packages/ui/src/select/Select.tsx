import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';

/** One answer of a list. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A second, quieter line. */
  detail?: string;
}

interface SelectProps<Id extends string> extends Omit<FieldProps, 'isReadOnly'> {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
}

/** One answer out of a short list. For two or three answers take Choice; for hundreds, ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, warning, isOptional, isLabelHidden, options, value, onChange, placeholder, ...rest } =
    props;
  const { t } = useLingui();
  return (
    <AriaSelect
      {...rest}
      placeholder={placeholder ?? t`Chọn`}
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(key as Id))}
      isInvalid={Boolean(error)}
      className={fieldClass(error)}
    >
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden }}>
        <AriaButton className="at-input at-select">
          <SelectValue className="at-select-value" />
          <Icon of={ChevronDown} />
        </AriaButton>
      </FieldFrame>
      <Popover className="at-popover at-popover-list">
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}

/** The open list of a Select or a ComboBox. */
export function OptionList({ options, emptyText }: { options?: readonly Option[]; emptyText?: string }) {
  return (
    <ListBox
      className="at-options"
      items={options}
      renderEmptyState={() => (emptyText ? <span className="at-options-empty">{emptyText}</span> : null)}
    >
      {(option) => <OptionRow option={option} />}
    </ListBox>
  );
}

function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="at-option">
      <Text slot="label">{option.label}</Text>
      {option.detail ? (
        <Text slot="description" className="at-sub">
          {option.detail}
        </Text>
      ) : null}
    </ListBoxItem>
  );
}
