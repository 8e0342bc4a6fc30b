import { useEffect } from 'react';
import { isTyping } from '../dossier/useDeskKey.ts';

/** ↑ and ↓ walk through the dossiers of the list while nothing else wants the arrows; Enter opens the one in focus. */
export function useQueueKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
      if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const entries = [...document.querySelectorAll<HTMLElement>('#danh-sach-ho-so .at-queue-item')];
      const focused = document.activeElement;
      const isInList = focused instanceof HTMLElement && entries.includes(focused);
      if (entries.length === 0 || isTyping(event.target) || !(isInList || focused === document.body)) return;
      event.preventDefault();
      const from = isInList
        ? entries.indexOf(focused)
        : entries.findIndex((entry) => entry.hasAttribute('aria-current'));
      entries[Math.min(Math.max(from + step, 0), entries.length - 1)]?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
