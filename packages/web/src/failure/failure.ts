import type { CombinedError } from '@urql/core';

/** Codes by which the server says why something could not be done; OFFLINE is the browser's own. */
export type FailureCode =
  | 'OFFLINE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_INPUT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

const KNOWN: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_INPUT',
  'UNAVAILABLE',
  'INTERNAL',
] satisfies FailureCode[];

/** Why something could not be done. */
export interface Failure {
  code: FailureCode;
  /** What a person can read out to support; only INTERNAL carries one. */
  reportId: string | null;
}

/** Something the person can put right, as the server names it. */
export interface Problem {
  code: string;
  path: readonly string[];
  params: readonly { name: string; value: string }[];
}

/** The gravest of what a request met; what hinders everything goes before what hinders a part. */
export function failureOf(error: CombinedError): Failure {
  if (error.networkError) return { code: codeOfStatus(error.response), reportId: null };
  const failures = error.graphQLErrors.map(({ extensions }) => ({
    code: codeOf(extensions['code']),
    reportId: textOrNull(extensions['reportId']),
  }));
  const first: Failure = failures[0] ?? { code: 'INTERNAL', reportId: null };
  return failures.reduce(
    (gravest, failure) => (gravity(failure.code) > gravity(gravest.code) ? failure : gravest),
    first,
  );
}

/** The problems a refused input carries; empty for any other failure. */
export function problemsOf(error: CombinedError | undefined): Problem[] {
  return (error?.graphQLErrors ?? []).flatMap(({ extensions }) =>
    Array.isArray(extensions['problems']) ? extensions['problems'].filter(isProblem) : [],
  );
}

/** Names of the fields that could not be had, e.g. `guardForces`: their column says "Chưa lấy được". */
export function missingFieldsOf(error: CombinedError | undefined): ReadonlySet<string> {
  const names = (error?.graphQLErrors ?? []).flatMap(({ path }) => path?.findLast(isName) ?? []);
  return new Set(names);
}

function codeOf(code: unknown): FailureCode {
  if (typeof code !== 'string') return 'INTERNAL';
  if (KNOWN.includes(code)) return code as FailureCode;
  return code.startsWith('GRAPHQL_') || code === 'BAD_USER_INPUT' ? 'BAD_INPUT' : 'INTERNAL';
}

function codeOfStatus(response: unknown): FailureCode {
  const status = (response as Response | undefined)?.status;
  if (!status) return 'OFFLINE';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  return status >= 500 ? 'UNAVAILABLE' : 'BAD_INPUT';
}

const GRAVITY: readonly FailureCode[] = [
  'BAD_INPUT',
  'NOT_FOUND',
  'UNAVAILABLE',
  'FORBIDDEN',
  'CONFLICT',
  'INTERNAL',
  'UNAUTHENTICATED',
  'OFFLINE',
];

const gravity = (code: FailureCode): number => GRAVITY.indexOf(code);
const isName = (step: string | number): step is string => typeof step === 'string';
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value && Array.isArray(value.path);
}
