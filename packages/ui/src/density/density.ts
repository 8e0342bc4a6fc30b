import { useSyncExternalStore } from 'react';

/** How tall rows and controls are: desk officers work compact, forms and the public roomy. Phones choose for themselves. */
export type Density = 'compact' | 'regular' | 'roomy';

/** One height for every page, or each page its own. */
export type DensityChoice = Density | 'page';

const KEY = 'antoan.density';
const CHOICES: readonly string[] = ['compact', 'regular', 'roomy'] satisfies Density[];
const listeners = new Set<() => void>();
let chosen: DensityChoice | null = null;

/** What this person chose on this machine. */
export function currentDensity(): DensityChoice {
  chosen ??= keptDensity();
  return chosen;
}

/** Changes the height of rows and controls and keeps the choice. */
export function setDensity(choice: DensityChoice): void {
  chosen = choice;
  localStorage.setItem(KEY, choice);
  for (const listener of listeners) listener();
}

/** The choice in use; the component draws again when it changes. */
export function useDensity(): DensityChoice {
  return useSyncExternalStore(subscribe, currentDensity, () => 'page' as const);
}

function keptDensity(): DensityChoice {
  const kept = localStorage.getItem(KEY);
  return kept !== null && CHOICES.includes(kept) ? (kept as Density) : 'page';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
