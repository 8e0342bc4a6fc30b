import { newId } from '@antoan/ids';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that may leave the platform. */
const publicCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_INPUT',
  'UNAVAILABLE',
  'INTERNAL',
]);

/** What an error may carry besides its code; all else (stacks, inputs, internals) stays inside. */
const publicExtensions = ['problems', 'noun', 'currentVersion', 'reportId', 'reason', 'rule', 'service'] as const;

/** Says that a subgraph could not answer. */
export function unavailable(service: string): GraphQLError {
  return new GraphQLError('A part of the platform does not answer.', { extensions: { code: 'UNAVAILABLE', service } });
}

/** Says that something broke; the report id leads to the log line. */
export function internal(reportId: string): GraphQLError {
  return new GraphQLError('Something went wrong.', { extensions: { code: 'INTERNAL', reportId } });
}

/**
 * A subgraph's error, rebuilt with what a client may see. It is rebuilt, not changed, since an executor
 * may hand out errors whose `extensions` are read-only.
 */
export function cleanError(
  error: GraphQLError | GraphQLFormattedError,
  onHidden: (reportId: string) => void,
): GraphQLError {
  const given = error.extensions ?? {};
  if (!publicCodes.has(String(given['code']))) {
    const reportId = newId();
    onHidden(reportId);
    return at(error, internal(reportId));
  }
  const extensions: Record<string, unknown> = { code: given['code'] };
  for (const name of publicExtensions) if (given[name] !== undefined) extensions[name] = given[name];
  return at(error, new GraphQLError(error.message, { extensions }));
}

function at(place: { path?: readonly (string | number)[] }, error: GraphQLError): GraphQLError {
  return place.path === undefined
    ? error
    : new GraphQLError(error.message, { path: place.path, extensions: error.extensions });
}
