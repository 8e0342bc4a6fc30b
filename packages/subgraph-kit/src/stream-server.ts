import { Readable } from 'node:stream';
import { flowOf, giveFlow, takeFlows } from '@antoan/body-flow';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebHandler } from './http-server.ts';

/** Hands everything at and below the prefix to a web handler; bodies flow through and are never held whole. */
export function mountStream(app: FastifyInstance, { prefix, handle }: { prefix: string; handle: WebHandler }): void {
  void app.register(async (scope) => {
    takeFlows(scope);
    const answer = async (request: FastifyRequest, reply: FastifyReply) =>
      giveFlow(reply, await handle(asked(request, reply)));
    scope.all(prefix, answer);
    scope.all(`${prefix}/*`, answer);
  });
}

function asked(request: FastifyRequest, reply: FastifyReply): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return new Request(new URL(request.url, 'http://service'), {
    method: request.method,
    headers,
    ...(request.body instanceof Readable && {
      body: flowOf(request.body, reply.raw) as RequestInit['body'],
      duplex: 'half',
    }),
  });
}
