import { splitByMatch } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { type LucideIcon, Search } from 'lucide-react';
import { useEffect } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

/** Something the palette can lead to. */
export interface PaletteItem {
  id: string;
  label: string;
  /** Where it belongs: "TT. Phố Lu". */
  detail?: string;
  icon?: LucideIcon;
  href?: string;
}

/** Items of one kind: units, decisions, documents, acts. */
export interface PaletteGroup {
  label: string;
  items: readonly PaletteItem[];
}

interface PaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  query: string;
  /** The caller searches, without marks ("pho lu" finds Phố Lu). */
  onQueryChange: (query: string) => void;
  groups: readonly PaletteGroup[];
  onChoose: (item: PaletteItem) => void;
  isLoading?: boolean;
}

/** Ctrl K: one place to find units, decisions, documents and acts. Arrows, Enter, Esc. */
export function Palette({ isOpen, onOpenChange, query, onQueryChange, groups, onChoose, isLoading }: PaletteProps) {
  const { t } = useLingui();
  const isEmpty = groups.every((group) => group.items.length === 0);

  function choose(id: string) {
    const item = groups.flatMap((group) => group.items).find((candidate) => candidate.id === id);
    if (!item) return;
    onOpenChange(false);
    onChoose(item);
  }

  return (
    <ModalOverlay className="at-scrim at-scrim-palette" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="at-palette-box">
        <Dialog className="at-palette" aria-label={t`Tìm nhanh`}>
          <Autocomplete inputValue={query} onInputChange={onQueryChange}>
            <TextField className="at-palette-search" aria-label={t`Tìm đơn vị, quyết định`} autoFocus>
              <Icon of={Search} />
              <Input className="at-palette-input" placeholder={t`Tìm, không cần gõ dấu`} />
              <kbd className="at-kbd at-no-phone">Esc</kbd>
            </TextField>
            <Menu className="at-palette-list" aria-label={t`Kết quả tìm`} onAction={(key) => choose(String(key))}>
              {groups
                .filter((group) => group.items.length > 0)
                .map((group) => (
                  <MenuSection key={group.label}>
                    <Header className="at-menu-head">{group.label}</Header>
                    {group.items.map((item) => (
                      <PaletteRow key={item.id} item={item} query={query} />
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
          {isEmpty ? (
            <p className="at-palette-empty" role="status">
              {isLoading ? t`Đang tìm` : query ? t`Không tìm thấy “${query}”` : t`Gõ tên đơn vị hoặc số quyết định.`}
            </p>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteRow({ item, query }: { item: PaletteItem; query: string }) {
  return (
    <MenuItem id={item.id} className="at-palette-item" textValue={item.label} href={item.href}>
      {item.icon ? <Icon of={item.icon} /> : null}
      <span className="at-grow">
        <MatchedText text={item.label} query={query} />
        {item.detail ? <span className="at-sub"> {item.detail}</span> : null}
      </span>
    </MenuItem>
  );
}

/** A text with the part that matches underlined, compared without marks. */
export function MatchedText({ text, query }: { text: string; query: string }) {
  return (
    <span>
      {splitByMatch(text, query).map((part, index) =>
        part.isMatch ? (
          <mark key={index} className="at-match">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}

/** Runs `onOpen` on Ctrl K or ⌘ K anywhere on the page. */
export function usePaletteKey(onOpen: () => void): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      onOpen();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onOpen]);
}
