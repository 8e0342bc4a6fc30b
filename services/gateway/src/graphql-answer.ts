import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(gzip);

/** Below this an answer fits into few packets anyway. */
const worthCompressing = 4 * 1024;

/** The media type of a GraphQL answer that the client understands. */
function resultTypeFor(accept: string | undefined): string {
  const type = accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  return `${type}; charset=utf-8`;
}

/** Sends a GraphQL answer: never kept by anybody, and small for the slow lines of the districts. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: object,
  status = 200,
): Promise<FastifyReply> {
  const text = JSON.stringify(answer);
  reply.code(status).header('content-type', resultTypeFor(request.headers.accept)).header('cache-control', 'no-store');
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!takesGzip || text.length < worthCompressing) return reply.send(text);
  return reply
    .header('content-encoding', 'gzip')
    .header('vary', 'accept-encoding')
    .send(await compress(text, { level: 1 }));
}
