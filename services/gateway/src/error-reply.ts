import { problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import type { Logger } from '@antoan/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAnswer } from './graphql-answer.ts';
import { badInput, RefusedRequest } from './operation/refused-request.ts';

/** Answers with what is wrong, in the one shape of errors that clients know. Never shows a stack or an input. */
export function errorReply(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  log: Logger,
): Promise<FastifyReply> {
  const refusal = error instanceof RefusedRequest ? error : fromServer(error);
  if (refusal !== undefined) return sendError(request, reply, refusal.status, refusal.message, refusal.extensions);
  const reportId = newId();
  log.error(
    { err: error, reportId, method: request.method, route: request.routeOptions.url },
    'a request failed unexpectedly',
  );
  return sendError(request, reply, 500, 'Something went wrong.', { code: 'INTERNAL', reportId });
}

function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: object,
): Promise<FastifyReply> {
  return sendAnswer(request, reply, { errors: [{ message, extensions }] }, status);
}

/** What the web server itself refuses, before any handler is asked. */
function fromServer(error: unknown): RefusedRequest | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return undefined;
  const status = error.statusCode;
  if (status < 400 || status >= 500) return undefined;
  if (status === 413) return badInput([problem('request.body.tooLarge')], 413);
  if (status === 415) return badInput([problem('request.contentType.unsupported')], 415);
  if ('code' in error && error.code === 'FST_ERR_BAD_URL') return badInput([problem('request.url.invalid')], 400);
  return badInput([problem('request.body.invalid')], status);
}
