import { useSyncExternalStore } from 'react';

/** Light is the default; `auto` follows the machine. */
export type Theme = 'light' | 'dark' | 'auto';

const KEY = 'antoan.theme';
const listeners = new Set<() => void>();

/** The theme this person chose on this machine. */
export function currentTheme(): Theme {
  const kept = document.documentElement.dataset.theme ?? localStorage.getItem(KEY);
  return kept === 'dark' || kept === 'auto' ? kept : 'light';
}

/** Puts the kept theme on the page; the shell calls it once before it draws. */
export function applyKeptTheme(): void {
  const kept = localStorage.getItem(KEY);
  document.documentElement.dataset.theme = kept === 'dark' || kept === 'auto' ? kept : 'light';
}

/** Changes the theme and keeps the choice. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEY, theme);
  for (const listener of listeners) listener();
}

/** The theme in use; the component draws again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light' as const);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
