import { AppError, type Problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import type { Logger } from '@antoan/telemetry';
import type { StoredFile } from '../stored-file/stored-file.entity.ts';

const statusOf: Record<AppError['code'], number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_INPUT: 400,
  UNAVAILABLE: 503,
};

/** It was taken in. */
export function stored({ id, name, contentType, size, sha256, uploadedAt, path }: StoredFile): Response {
  return json(201, { file: { id, name, contentType, size, sha256, uploadedAt, path }, problems: [] });
}

/** The person can put it right; nothing was kept. */
export function refused(problems: Problem[]): Response {
  return json(422, { file: null, problems });
}

/** Everything else, in the one shape of errors that clients know. */
export function failed(error: unknown, log: Logger): Response {
  if (error instanceof AppError)
    return json(statusOf[error.code], {
      errors: [{ message: error.message, extensions: { code: error.code, ...error.detail } }],
    });
  const reportId = newId();
  log.error({ reportId, err: error }, 'a file could not be handled');
  const extensions = { code: 'INTERNAL', reportId };
  return json(500, { errors: [{ message: 'Something went wrong on our side.', extensions }] });
}

function json(status: number, body: object): Response {
  return Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}
