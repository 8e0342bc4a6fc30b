import type { FastifyInstance } from 'fastify';

/** Lets bodies of every kind through to the routes of this scope as they come: `request.body` is a stream. */
export function takeFlows(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
}
