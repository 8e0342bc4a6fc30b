/** What keeps the product from using a database; the message is one sentence for the person who started it. */
export abstract class DatabaseError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Nobody answers at the address, or it turns the user away. */
export class DatabaseUnreachableError extends DatabaseError {}

/** The given user may not do what preparing a database takes. */
export class MissingRightsError extends DatabaseError {}

/** The server is older than what the product is written for. */
export class UnsupportedServerError extends DatabaseError {}

/** A migration of one service failed; the service is named and the cause is kept. */
export class MigrationError extends DatabaseError {}

/** The PostgreSQL that comes with the product could not be started. */
export class EmbeddedPostgresError extends DatabaseError {}

/** What a person should read about rights; used wherever PostgreSQL answers "insufficient privilege". */
export const neededRights = 'its user must own the database (or hold CREATE on it) and have CREATEROLE';

const networkFaults = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
]);

/** The code of a PostgreSQL or network error, looking into the several addresses that one name can have. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return undefined;
}

/** Says in one sentence, without the password, why `url` could not be used. */
export function explainFailure(error: unknown, url: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${decodeURIComponent(hostname)}:${port || '5432'}`;
  const name = decodeURIComponent(pathname.slice(1));
  const cause = { cause: error };
  const code = codeOf(error);
  if (code !== undefined && networkFaults.has(code)) {
    return new DatabaseUnreachableError(
      `No PostgreSQL answers at ${server} (${code}): check DATABASE_URL and that the server runs.`,
      cause,
    );
  }
  if (code === '28P01' || code === '28000') {
    return new DatabaseUnreachableError(
      `PostgreSQL at ${server} refuses the user "${decodeURIComponent(username)}" or the password of DATABASE_URL.`,
      cause,
    );
  }
  if (code === '3D000')
    return new DatabaseUnreachableError(
      `There is no database "${name}" on ${server}: create it, or name another in DATABASE_URL.`,
      cause,
    );
  if (code === '53300')
    return new DatabaseUnreachableError(
      `PostgreSQL at ${server} has no connection left: raise max_connections or stop another client.`,
      cause,
    );
  if (code === '42501')
    return new MissingRightsError(
      `DATABASE_URL has too few rights on "${name}": ${neededRights}. (${messageOf(error)})`,
      cause,
    );
  return new DatabaseUnreachableError(`The database "${name}" on ${server} cannot be used: ${messageOf(error)}`, cause);
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(codeOf(error) ?? error);
}
