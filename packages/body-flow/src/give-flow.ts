import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyReply } from 'fastify';

/** Sends a web response on; its body flows through and is never held whole. */
export function giveFlow(
  reply: FastifyReply,
  response: Response,
  isPassedOn: (header: string) => boolean = () => true,
): FastifyReply {
  void reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (isPassedOn(name)) void reply.header(name, value);
  });
  return reply.send(response.body === null ? null : Readable.fromWeb(response.body as ReadableStream));
}
