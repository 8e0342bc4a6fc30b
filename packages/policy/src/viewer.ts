import type { Hierarchy, Role } from './role.ts';

/** A role held today, over the part of one tree below `scopePath`, in the name of the body. */
export interface ViewerGrant {
  role: Role;
  /** Null for roles without business scope (portal editor, journalist, administrator). */
  hierarchy: Hierarchy | null;
  scopeUnitId: string | null;
  scopePath: string | null;
  /** The organisation the person acts for. */
  bodyUnitId: string | null;
}

/** Who is asking. Built from a verified token, never from a header or the request's own words. */
export interface Viewer {
  kind: 'person' | 'machine' | 'anonymous';
  /** The account, or `service:<name>` for a machine. */
  accountId: string;
  grants: ViewerGrant[];
  /** What a machine may do, as `noun.act`; empty for people. */
  acts: string[];
}

/** Somebody who has not signed in: sees what is published and nothing else. */
export const anonymous: Viewer = Object.freeze({ kind: 'anonymous', accountId: '', grants: [], acts: [] });

/** Work without a person: an event consumer, a re-screening, a re-read between services. */
export function machine(service: string, acts: string[]): Viewer {
  return { kind: 'machine', accountId: `service:${service}`, grants: [], acts };
}

/** Whether the person holds one of the roles, wherever. */
export function hasRole(viewer: Viewer, ...wanted: Role[]): boolean {
  return viewer.grants.some((grant) => wanted.includes(grant.role));
}
