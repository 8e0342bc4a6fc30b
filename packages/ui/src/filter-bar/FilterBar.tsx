import { useLingui } from '@lingui/react/macro';
import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import type { Option } from '../select/Select.tsx';

interface FilterBarProps {
  /** A SearchField first, then FilterPicks and FilterToggles. */
  children: ReactNode;
  /** At the end of the line: "200 đơn vị". */
  count?: ReactNode;
}

/** What narrows a list, on one line; it scrolls sideways on a phone. The state lives in the address. */
export function FilterBar({ children, count }: FilterBarProps) {
  const { t } = useLingui();
  return (
    <div className="at-filters" role="group" aria-label={t`Lọc danh sách`}>
      {children}
      {count ? (
        <span className="at-filters-count at-sub" role="status">
          {count}
        </span>
      ) : null}
    </div>
  );
}

interface FilterPickProps<Id extends string> {
  /** What is picked: "Loại". */
  label: string;
  options: readonly Option<Id>[];
  /** `null` means all. */
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** The word for no choice; "Tất cả" unless said otherwise. */
  allLabel?: string;
  /** There is always a choice (a year): no "all", no ×. */
  isAlwaysSet?: boolean;
}

/** A picker "Loại: Tất cả"; once applied it is tinted and carries a ×. */
export function FilterPick<Id extends string>(props: FilterPickProps<Id>) {
  const { label, options, value, onChange, allLabel, isAlwaysSet = false } = props;
  const { t } = useLingui();
  const chosen = options.find((option) => option.id === value);
  const isApplied = Boolean(chosen) && !isAlwaysSet;
  const all = { id: '', label: allLabel ?? t`Tất cả` };
  return (
    <span className={isApplied ? 'at-pick at-pick-on' : 'at-pick'}>
      <MenuTrigger>
        <AriaButton className="at-pick-face">
          {label}
          {isAlwaysSet ? '' : ':'} <b>{chosen?.label ?? all.label}</b>
          {isApplied ? null : <Icon of={ChevronDown} />}
        </AriaButton>
        <Popover className="at-popover">
          <Menu
            className="at-menu"
            selectionMode="single"
            selectedKeys={[value ?? '']}
            onAction={(key) => onChange(key === '' ? null : (key as Id))}
            items={isAlwaysSet ? options : [all, ...options]}
          >
            {(option: Option) => (
              <MenuItem id={option.id} className="at-menu-item" textValue={option.label}>
                {option.label}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isApplied ? (
        <AriaButton className="at-pick-clear" aria-label={t`Bỏ lọc ${label}`} onPress={() => onChange(null)}>
          <Icon of={X} />
        </AriaButton>
      ) : null}
    </span>
  );
}

interface FilterToggleProps {
  children: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A filter that is on or off: "Cần chú ý trước". */
export function FilterToggle({ children, isOn, onChange }: FilterToggleProps) {
  return (
    <ToggleButton
      className={isOn ? 'at-pick at-pick-on at-pick-face' : 'at-pick at-pick-face'}
      isSelected={isOn}
      onChange={onChange}
    >
      {children}
      {isOn ? <Icon of={X} /> : null}
    </ToggleButton>
  );
}
