import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { currentRequestId } from './request-id.ts';

/** Structured logs, one JSON object a line. */
export type Logger = PinoLogger;

/** Names under which secrets or personal data could slip into a log line, at any of the three depths we log. */
const hidden = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'token',
  'secret',
  'email',
  'phone',
  'personName',
  'nomineeName',
  'displayName',
  'username',
  'variables',
];
const paths = hidden.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** A logger for one service; every line carries the service and, within a request, its id. */
export function createLogger(options: { service: string; level?: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { service: options.service },
      redact: { paths, censor: '[hidden]' },
      mixin: () => {
        const requestId = currentRequestId();
        return requestId === undefined ? {} : { requestId };
      },
    },
    options.destination ?? pino.destination(1),
  );
}
