import type { GuardCategory, GuardProvision } from '../graphql/graphql.ts';

/** What is typed of a force that is being set up. */
export interface Establishment {
  category: GuardCategory | null;
  provision: Exclude<GuardProvision, 'NONE'>;
  contractor: string;
  decisionNumber: string;
  decisionDate: string | null;
  established: number | null;
  actual: number | null;
  female: number | null;
  certified: number | null;
  note: string;
}

/** The numbers of a force, in the order in which they are asked for. */
export const NUMBERS = ['established', 'actual', 'female', 'certified'] as const;
/** Name of one of the numbers. */
export type NumberName = (typeof NUMBERS)[number];

/** Nothing typed yet; the category is given where only one is left. */
export function emptyEstablishment(category: GuardCategory | null): Establishment {
  return {
    category,
    provision: 'OWN',
    contractor: '',
    decisionNumber: '',
    decisionDate: null,
    established: null,
    actual: null,
    female: null,
    certified: null,
    note: '',
  };
}

/** What must be typed before the rest can be judged, as problems at their fields. */
export function missingOf(typed: Establishment): { code: string; path: string[]; params: [] }[] {
  const { category, provision, contractor, decisionNumber, decisionDate } = typed;
  const isOwn = provision === 'OWN';
  const missing = [
    ...(category ? [] : ['category']),
    ...(isOwn || contractor.trim() ? [] : ['contractor']),
    ...(isOwn && !decisionNumber.trim() ? ['decisionNumber'] : []),
    ...(isOwn && !decisionDate ? ['decisionDate'] : []),
  ];
  return [
    ...missing.map((name) => ({ code: `guardForce.${name}.missing`, path: [name], params: [] as [] })),
    ...NUMBERS.filter((name) => typed[name] === null).map((name) => ({
      code: 'guardForce.number.missing',
      path: [name],
      params: [] as [],
    })),
  ];
}

/** What is sent of it; null while something is missing. */
export function inputOf(unitId: string, typed: Establishment) {
  const { category, established, actual, female, certified, provision } = typed;
  if (!category || established === null || actual === null || female === null || certified === null) return null;
  return {
    ...{ unitId, category, provision, established, actual, female, certified },
    contractor: provision === 'CONTRACTED' ? typed.contractor.trim() || null : null,
    decisionNumber: typed.decisionNumber.trim() || null,
    decisionDate: typed.decisionDate,
    note: typed.note.trim() || null,
  };
}
