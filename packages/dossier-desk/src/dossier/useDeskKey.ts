import { useEffect, useRef } from 'react';

/**
 * Runs an act on a single key, read by its place on the keyboard and only while nobody is typing: Vietnamese input
 * methods swallow or change letters.
 */
export function useDeskKey(code: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== code || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [code]);
}

/** Whether what has the focus takes letters or arrows for itself. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable="true"], [role="radiogroup"], [role="grid"], [role="menu"]',
    ) !== null
  );
}
