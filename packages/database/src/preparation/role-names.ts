import { createHash } from 'node:crypto';

/** The PostgreSQL roles of one service in one database. */
export interface ServiceRoles {
  /** Owns the tables; nobody signs in as it; migrations run as it. */
  owner: string;
  /** What the service signs in as: rows only, bound by row-level security. */
  login: string;
}

/** PostgreSQL cuts names after 63 bytes; the longest ending is `_exemplar_models_owner`. */
const longestPrefix = 40;

/** Roles are shared by all databases of a server, so their names begin with the database's own. */
export function rolePrefix(database: string): string {
  if (Buffer.byteLength(database) <= longestPrefix) return database;
  return `${database.slice(0, 24)}_${createHash('sha256').update(database).digest('hex').slice(0, 12)}`;
}

/** The roles of the service that owns `schema`. */
export function serviceRoles(prefix: string, schema: string): ServiceRoles {
  return { owner: `${prefix}_${schema}_owner`, login: `${prefix}_${schema}` };
}

/** The group of all login roles of one database. */
export function servicesGroup(prefix: string): string {
  return `${prefix}_services`;
}
