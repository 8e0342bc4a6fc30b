import { useLingui } from '@lingui/react/macro';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

interface SearchFieldProps {
  /** What is searched: "Tìm đơn vị". Said aloud; the placeholder shows when given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  /** Lets the key `/` lead here while no field has the focus. */
  hasSlashKey?: boolean;
  id?: string;
}

/** Search without marks. Esc and × empty it. */
export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  placeholder,
  hasSlashKey = false,
  id,
}: SearchFieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  // The caller may keep the value where it arrives late, as in the address: what is being typed is never lost to it.
  const [typed, setTyped] = useState<string | null>(null);
  useSlashKey(hasSlashKey, () => input.current?.focus());

  function change(next: string) {
    setTyped(next);
    onChange(next);
  }

  return (
    <AriaSearchField
      className="at-search"
      aria-label={label}
      value={typed ?? value}
      onChange={change}
      onBlur={() => setTyped(null)}
      onSubmit={onSubmit}
      id={id}
    >
      <Icon of={Search} />
      <Input ref={input} className="at-input" placeholder={placeholder ?? t`Tìm, không cần gõ dấu`} />
      <AriaButton className="at-search-clear">
        <Icon of={X} />
      </AriaButton>
    </AriaSearchField>
  );
}

/** Vietnamese input methods change letters, so the key is read by its place and only while nobody is typing. */
function useSlashKey(isOn: boolean, onSlash: () => void) {
  useEffect(() => {
    if (!isOn) return undefined;
    function listen(event: KeyboardEvent) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.code !== 'Slash' || event.shiftKey || !isPlain || isTyping(event.target)) return;
      event.preventDefault();
      onSlash();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
