import type { Problem } from './problem.ts';

/** What a client can tell apart; each has one HTTP status and one sentence in the page. */
export type AppErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_INPUT' | 'UNAVAILABLE';

/** A refusal that the client may read. Anything else thrown is a fault of ours and leaves as INTERNAL. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    message: string,
    /** Facts for the page's sentence; never personal data, never what was sent. */
    readonly detail: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Nobody is signed in, or the token is `expired` or `invalid`. */
export class UnauthenticatedError extends AppError {
  constructor(reason: 'missing' | 'expired' | 'invalid' = 'missing') {
    super('UNAUTHENTICATED', 'Sign in to do this.', { reason });
  }
}

/** The person may see the thing but not do this to it. `rule` names the policy that refused. */
export class ForbiddenError extends AppError {
  constructor(rule: string) {
    super('FORBIDDEN', 'This is not yours to do.', { rule });
  }
}

/** There is no such thing, or the person may not know of it: both read the same. */
export class NotFoundError extends AppError {
  constructor(noun: string) {
    super('NOT_FOUND', 'There is no such thing.', { noun });
  }
}

/** Somebody else changed it first; the page offers both versions. */
export class ConflictError extends AppError {
  constructor(noun: string, currentVersion: number) {
    super('CONFLICT', 'It was changed in the meantime.', { noun, currentVersion });
  }
}

/** The request itself is unsound: each problem names its field. */
export class BadInputError extends AppError {
  constructor(problems: Problem[]) {
    super('BAD_INPUT', 'The request cannot be understood.', { problems });
  }
}

/** A part that is needed does not answer; nothing was done. */
export class UnavailableError extends AppError {
  constructor(service: string) {
    super('UNAVAILABLE', 'A part of the system does not answer.', { service });
  }
}

/** Marks a branch that the types already rule out. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable value: ${JSON.stringify(value)}`);
}
