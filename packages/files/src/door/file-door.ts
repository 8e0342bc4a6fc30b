import { BadInputError, NotFoundError, problem } from '@antoan/app-error';
import { filesPrefix, type WebHandler } from '@antoan/subgraph-kit';
import { withRequestId } from '@antoan/telemetry';
import { failed } from './answer.ts';
import { giveFile } from './give-file.ts';
import { takeFile, type DoorParts } from './take-file.ts';

/**
 * The one door by which files come and go: `POST /files?for=<noun>&subject=<id>` and `GET /files/<id>`. Whoever comes names
 * himself by a token in a header, never by a cookie, so no other page can act in a visitor's name.
 */
export function fileDoor(parts: DoorParts): WebHandler {
  return (request) =>
    withRequestId(request.headers.get('x-request-id') ?? undefined, async (requestId) => {
      try {
        const viewer = await parts.authenticate(request.headers.get('authorization') ?? undefined);
        const rest = new URL(request.url).pathname.slice(filesPrefix.length);
        if (request.method === 'POST' && rest === '') return await takeFile(request, { viewer, requestId }, parts);
        if (request.method === 'GET' && rest.startsWith('/')) {
          const who = { viewer, requestId };
          return (await parts.desk?.answer(rest.slice(1), who)) ?? (await giveFile(rest.slice(1), who, parts));
        }
        throw request.method === 'GET' || request.method === 'POST'
          ? new NotFoundError('storedFile')
          : new BadInputError([problem('request.method.unsupported', '', { method: request.method })]);
      } catch (error) {
        return failed(error, parts.log);
      }
    });
}
