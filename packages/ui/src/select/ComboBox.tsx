import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton, ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { fieldClass, FieldFrame } from '../field/FieldFrame.tsx';
import { Icon } from '../icon/Icon.tsx';
import { type Option, OptionList } from './Select.tsx';

interface ComboBoxProps<Id extends string> extends FieldProps {
  /** What the server found for the typed text, or a whole list filtered by the caller. */
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** The typed text; the caller searches by it, without marks. */
  query: string;
  onQueryChange: (query: string) => void;
  isLoading?: boolean;
}

/** One answer out of many, found by typing: a unit, an account. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    label,
    hint,
    error,
    warning,
    isOptional,
    isLabelHidden,
    options,
    value,
    onChange,
    query,
    onQueryChange,
    isLoading,
    ...rest
  } = props;
  const { t } = useLingui();
  const chosenLabel = useRef('');
  const chosen = options.find((option) => option.id === value);
  if (chosen) chosenLabel.current = chosen.label;

  // Choosing, Esc and leaving all come here; the field then shows the name of what is chosen.
  function choose(id: Id | null) {
    const label = id === value ? chosenLabel.current : options.find((option) => option.id === id)?.label;
    onQueryChange(id === null ? '' : (label ?? ''));
    if (id !== value) onChange(id);
  }

  return (
    <AriaComboBox
      {...rest}
      items={options}
      value={value}
      onChange={(key) => choose(key as Id | null)}
      inputValue={query}
      onInputChange={onQueryChange}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      className={fieldClass(error)}
    >
      <FieldFrame {...{ label, hint, error, warning, isOptional, isLabelHidden }}>
        <div className="at-combo">
          <Input className="at-input" placeholder={t`Gõ để tìm, không cần gõ dấu`} />
          <AriaButton className="at-combo-button">
            <Icon of={ChevronDown} />
          </AriaButton>
        </div>
      </FieldFrame>
      <Popover className="at-popover at-popover-list">
        <OptionList emptyText={isLoading ? t`Đang tìm` : t`Không tìm thấy`} />
      </Popover>
    </AriaComboBox>
  );
}
