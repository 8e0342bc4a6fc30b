/** The days of a grant, both included, and the moment it was ended before its last day. */
interface GrantDays {
  validFrom: string;
  validTo?: string | null | undefined;
  endedAt?: string | null | undefined;
}

/** Whether a grant holds, is still to come, or is over. */
export type GrantState = 'HELD' | 'COMING' | 'OVER';

/** What a grant is on a day. */
export function grantStateOn(day: string, { validFrom, validTo, endedAt }: GrantDays): GrantState {
  if (endedAt || (validTo && validTo < day)) return 'OVER';
  return validFrom > day ? 'COMING' : 'HELD';
}
