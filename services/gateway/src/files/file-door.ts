import type { HandOver } from '../hand-over/hand-over.ts';

/** Where one service takes in and gives out files: `RunningService.files`, or `fileDoorAt` its address. */
export type FileDoor = Pick<HandOver, 'service' | 'handle'>;

/** Longest silence of a service that is given a file or gives one. */
const patienceMs = 15 * 60_000;

/** The door of a service in another process; bodies flow through. */
export function fileDoorAt(service: string, base: string): FileDoor {
  return {
    service,
    async handle(request) {
      const { pathname, search } = new URL(request.url);
      return fetch(new URL(pathname + search, base), {
        method: request.method,
        headers: request.headers,
        body: request.body,
        ...(request.body !== null && { duplex: 'half' }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      });
    },
  };
}
