import { newId } from '@antoan/ids';
import type { WebHandler } from '@antoan/subgraph-kit';
import type { Logger } from '@antoan/telemetry';
import type { Authority } from './authority.ts';
import type { SignInCounter } from './sign-in.metrics.ts';

/** Everything below this belongs to identity. */
export const authPrefix = '/api/auth/';

const always = [
  'POST sign-in/username',
  'POST sign-out',
  'GET get-session',
  'GET token',
  'GET jwks',
  'POST change-password',
  'POST two-factor/enable',
  'POST two-factor/disable',
  'POST two-factor/get-totp-uri',
  'POST two-factor/verify-totp',
  'POST two-factor/verify-backup-code',
  'POST two-factor/generate-backup-codes',
];
const withProvider = ['POST sign-in/social', 'GET callback/province', 'POST callback/province'];

/** Codes for answers to which better-auth gives none, or one of another vocabulary than ours. */
const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  415: 'BAD_INPUT',
  422: 'BAD_INPUT',
  429: 'TOO_MANY_ATTEMPTS',
};
const foreignCodes = new Set([
  'UNAUTHORIZED',
  'VALIDATION_ERROR',
  'BAD_REQUEST',
  'INVALID_REQUEST_BODY',
  'UNSUPPORTED_MEDIA_TYPE',
]);

/** better-auth's routes, those and no others that the product uses; every refusal is `{ code }`. Signing up is not among them. */
export function signInRoute(parts: {
  authority: Authority;
  hasProvider: boolean;
  counter: SignInCounter;
  log: Logger;
}): WebHandler {
  const open = new Set(parts.hasProvider ? [...always, ...withProvider] : always);

  return async (request) => {
    const route = `${request.method} ${new URL(request.url).pathname.slice(authPrefix.length)}`;
    if (!open.has(route)) return refuse(404, 'NOT_FOUND');
    if (await hasNullCharacter(request)) return refuse(400, 'BAD_INPUT');
    try {
      const response = await parts.authority.handle(request);
      if (route === 'POST sign-in/username') parts.counter.count(response.status);
      if (response.status >= 500) return failed(parts.log, new Error(`better-auth answered ${response.status}`));
      return response.status >= 400 ? await withCode(response) : response;
    } catch (error) {
      return failed(parts.log, error);
    }
  };
}

/** PostgreSQL has no text with this character in it, and better-auth does not look. */
async function hasNullCharacter(request: Request): Promise<boolean> {
  const body = request.body === null ? '' : await request.clone().text();
  return /\0|\\u0000/.test(body) || /%00/.test(request.url);
}

async function withCode(response: Response): Promise<Response> {
  const body = (await response.json().catch(() => ({}))) as { code?: unknown };
  const isOurs = typeof body?.code === 'string' && !foreignCodes.has(body.code);
  const code = isOurs ? (body.code as string) : (codeOfStatus[response.status] ?? 'BAD_INPUT');
  const retryAfter = response.headers.get('x-retry-after');
  return refuse(response.status, code, {
    ...(retryAfter !== null && { 'retry-after': retryAfter }),
    cookies: response.headers.getSetCookie(),
  });
}

function failed(log: Logger, error: unknown): Response {
  const reportId = newId();
  log.error({ reportId, err: error }, 'a sign-in request failed');
  return Response.json({ code: 'INTERNAL', reportId }, { status: 500, headers: { 'cache-control': 'no-store' } });
}

function refuse(status: number, code: string, more: { 'retry-after'?: string; cookies?: string[] } = {}): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  const seconds = more['retry-after'];
  if (seconds !== undefined) headers.set('retry-after', seconds);
  for (const cookie of more.cookies ?? []) headers.append('set-cookie', cookie);
  return Response.json(
    { code, ...(seconds !== undefined && { retryAfterSeconds: Number(seconds) }) },
    { status, headers },
  );
}
