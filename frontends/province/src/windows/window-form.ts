import type { ProposeYearWindowInput, UnitKind, YearWindow_WindowFragment } from '../graphql/graphql.ts';
import { WINDOW_DAYS, type WindowDay } from './useWindowWords.ts';

/** Days while they are being written; null while one is not sound. */
export type DaysForm = Record<WindowDay, string | null>;

/** A year while its days are being written. */
export interface WindowForm extends DaysForm {
  year: number;
  baseVersion: number;
  special: (DaysForm & { unitKinds: UnitKind[] })[];
  legalBasis: string;
  needsChecking: boolean;
  note: string;
}

/** The year as it is, as a form. */
export function formOf({ version, ...window }: YearWindow_WindowFragment): WindowForm {
  return { ...window, special: window.special.map((own) => ({ ...own })), baseVersion: version, note: '' };
}

/** What is sent; null while a day is missing. */
export function inputOf({ special, ...form }: WindowForm): ProposeYearWindowInput | null {
  const all = [form, ...special].flatMap((days) => WINDOW_DAYS.map((day) => days[day]));
  if (all.some((day) => day === null)) return null;
  return { ...form, special } as ProposeYearWindowInput;
}
